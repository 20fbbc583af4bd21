using System.Diagnostics;
using Xunit;

namespace Atlas.Api.Tests.Clients;

/// <summary>Runs programs of GDAL.</summary>
internal static class Gdal
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}: {await errors}");
        return await output;
    }
}
