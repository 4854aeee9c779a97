namespace Mentorship.Web.Data.Postgres;

public sealed record EmbeddedPostgresOptions
{
    public required string DataFolder { get; init; }

    /// <summary>The operator named the folder: it is used as it is or refused, never moved elsewhere.</summary>
    public bool DataFolderIsChosen { get; init; }

    public string BinariesFolder { get; init; } = PostgresPackage.DefaultFolder();

    /// <summary>False gives up safety on a power cut for speed: for tests only.</summary>
    public bool Durable { get; init; } = true;

    public Action<string> Log { get; init; } = _ => { };
}
