using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Atlas.Benchmarks;

/// <summary>The service as in production: a process of its own, with its own pool and its own memory.</summary>
internal sealed class ApiProcess : IDisposable
{
    private readonly Process _process;

    private ApiProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Resident memory.</summary>
    public double MemoryMb => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <param name="tileCacheMb">0 to have every tile made anew.</param>
    public static async Task<ApiProcess> StartAsync(NpgsqlConnectionStringBuilder database, int tileCacheMb)
    {
        var assembly = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Atlas.Api/release/Atlas.Api.dll"));
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [assembly]) { WorkingDirectory = Path.GetDirectoryName(assembly) };
        start.Environment["ATLAS_DATABASE"] = database.ConnectionString;
        start.Environment["ATLAS_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["ATLAS_TILE_CACHE_MB"] = tileCacheMb.ToString(CultureInfo.InvariantCulture);
        start.Environment["Logging__LogLevel__Default"] = "Error";
        var api = new ApiProcess(Process.Start(start)!, port);
        using var client = new HttpClient();
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"))).IsSuccessStatusCode)
                {
                    return api;
                }
            }
            catch (HttpRequestException)
            {
            }

            await Task.Delay(100);
        }

        api.Dispose();
        throw new InvalidOperationException("The service did not become ready.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
