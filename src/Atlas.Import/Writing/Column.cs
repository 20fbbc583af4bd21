using NpgsqlTypes;

namespace Atlas.Import.Writing;

/// <summary>A column of a table and where its value comes from.</summary>
internal sealed record Column<T>(string Name, NpgsqlDbType Type, Func<T, object?> Value);

/// <summary>The few column types that the tables use.</summary>
internal static class Columns
{
    public static Column<T> Text<T>(string name, Func<T, string?> value) => new(name, NpgsqlDbType.Text, value);

    public static Column<T> Texts<T>(string name, Func<T, string[]> value) => new(name, NpgsqlDbType.Array | NpgsqlDbType.Text, value);

    public static Column<T> Integer<T>(string name, Func<T, int?> value) => new(name, NpgsqlDbType.Integer, row => value(row));

    public static Column<T> Number<T>(string name, Func<T, double> value) => new(name, NpgsqlDbType.Numeric, row => (decimal)value(row));

    public static Column<T> Boolean<T>(string name, Func<T, bool?> value) => new(name, NpgsqlDbType.Boolean, row => value(row));

    public static Column<T> Date<T>(string name, Func<T, DateOnly?> value) => new(name, NpgsqlDbType.Date, row => value(row));

    public static Column<T> Time<T>(string name, Func<T, TimeOnly?> value) => new(name, NpgsqlDbType.Time, row => value(row));

    public static Column<T> Json<T>(string name, Func<T, string> value) => new(name, NpgsqlDbType.Jsonb, value);

    public static Column<T> Shape<T>(string name, Func<T, NetTopologySuite.Geometries.Geometry?> value) => new(name, NpgsqlDbType.Geometry, value);

    /// <summary>Days from the first to the day before <paramref name="until"/>, or without end.</summary>
    public static Column<T> Days<T>(string name, Func<T, DateOnly> from, Func<T, DateOnly?> until) => new(name, NpgsqlDbType.DateRange, row =>
        until(row) is { } end ? new NpgsqlRange<DateOnly>(from(row), true, end, false) : new NpgsqlRange<DateOnly>(from(row), true, false, default, false, true));
}
