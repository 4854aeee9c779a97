namespace Mentorship.Web.Documents.Pdf;

/// <param name="NodeModules">Where the typesetting engine and its fonts lie.</param>
public sealed record PdfPrinterOptions(string NodeModules)
{
    public string Node { get; init; } = "node";

    public string Templates { get; init; } = Path.Combine(AppContext.BaseDirectory, "Documents", "Pdf", "Typst");

    /// <summary>Documents asked for at once; whoever comes later is asked to come again.</summary>
    public int Queue { get; init; } = 32;

    /// <summary>From asking to one's turn.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For one document, the start of the worker included.</summary>
    public TimeSpan WorkLimit { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Over it the worker is ended and begun anew; at rest it takes some 90 MB.</summary>
    public long MemoryLimit { get; init; } = 512L * 1024 * 1024;
}

/// <summary>There is no PDF now; the message is a sentence for whoever asked.</summary>
public sealed class PdfUnavailable(string message, Exception? cause = null) : Exception(message, cause);
