namespace Mentorship.Web.Ui.Tables;

public interface IPaged
{
    int Total { get; }
    int Page { get; }
    int Size { get; }
}

/// <summary>One page of rows and how many there are in all.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Rows, int Total, int Page, int Size) : IPaged;
