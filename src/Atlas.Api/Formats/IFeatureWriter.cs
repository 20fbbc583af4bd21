using Npgsql;

namespace Atlas.Api.Formats;

/// <summary>Writes the features of one answer in one format, a row at a time.</summary>
public interface IFeatureWriter : IDisposable
{
    /// <summary>Writes what stands before the first feature.</summary>
    void Start();

    /// <param name="row">A row of the columns that the writer was made for.</param>
    void Write(NpgsqlDataReader row);

    /// <summary>Writes what stands after the last feature.</summary>
    void Finish();
}
