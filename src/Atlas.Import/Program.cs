using System.CommandLine;
using Atlas.Database;
using Atlas.Import;
using Npgsql;

var paths = new Argument<string[]>("path") { Description = "Files or folders in the formats of geodata/README.md.", Arity = ArgumentArity.OneOrMore };
var why = new Option<string>("--why") { Description = "The reason that the revisions of changed incidents give.", DefaultValueFactory = _ => "loaded from files" };

var migrate = new Command("migrate", $"Bring the database named by {ConnectionString.Variable} to the current schema.");
migrate.SetAction((_, cancel) => WithDatabaseAsync(async db =>
{
    var applied = await Migrator.MigrateAsync(db, cancel);
    Console.WriteLine(applied.Count == 0 ? "schema: up to date" : $"schema: applied {string.Join(", ", applied)}");
    return 0;
}));

var load = new Command("load", "Check files and load them in one transaction: all of them or none.") { paths, why };
load.SetAction((parsed, cancel) => WithDatabaseAsync(async db =>
    Report(await Loader.LoadAsync(db, parsed.GetValue(paths)!, Environment.UserName, parsed.GetValue(why)!, cancel))));

var check = new Command("check", "Check files by themselves, without a database.") { paths };
check.SetAction(async (parsed, cancel) => Report(await Loader.CheckAsync(parsed.GetValue(paths)!, cancel)));

return await new RootCommand("Ceasefire Atlas: schema and data.") { migrate, load, check }.Parse(args)
    .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

static int Report(LoadResult result)
{
    foreach (var warning in result.Warnings)
    {
        Console.WriteLine($"warning: {warning}");
    }

    foreach (var error in result.Errors)
    {
        Console.Error.WriteLine($"error: {error}");
    }

    Console.WriteLine($"data: {result.Summary}; {result.Errors.Count} errors, {result.Warnings.Count} warnings");
    return result.Errors.Count == 0 ? 0 : 1;
}

static async Task<int> WithDatabaseAsync(Func<NpgsqlDataSource, Task<int>> work)
{
    try
    {
        var target = Environment.GetEnvironmentVariable(ConnectionString.Variable)
            ?? throw new FormatException($"{ConnectionString.Variable} names no database.");
        await using var db = AtlasDataSource.Create(target, settings => settings.CommandTimeout = 0); // a large load may take minutes: the operator can stop it
        return await work(db);
    }
    catch (Exception known) when (known is FormatException or MigrationException or FileNotFoundException)
    {
        Console.Error.WriteLine($"error: {known.Message}");
    }
    catch (PostgresException refused)
    {
        Console.Error.WriteLine($"error: the database refused: {refused.MessageText}");
    }
    catch (NpgsqlException unreachable)
    {
        Console.Error.WriteLine($"error: the database cannot be reached: {unreachable.Message}");
    }

    return 2;
}
