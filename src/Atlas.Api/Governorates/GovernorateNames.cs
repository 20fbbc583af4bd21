using Atlas.Domain.Ceasefires;
using Npgsql;

namespace Atlas.Api.Governorates;

/// <summary>The names of governorates by their codes.</summary>
public sealed class GovernorateNames(NpgsqlDataSource db)
{
    public async Task<IReadOnlyDictionary<string, BilingualText>> ReadAsync(CancellationToken cancel)
    {
        var names = new Dictionary<string, BilingualText>(StringComparer.Ordinal);
        await using var command = db.CreateCommand("SELECT code, name_en, name_ar FROM atlas.governorate");
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            names.Add(row.GetString(0), new(row.GetString(1), row.GetString(2)));
        }

        return names;
    }
}
