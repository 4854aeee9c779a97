using FluentValidation;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Features.Obligations.Reports;

/// <summary>What is shown as done: words, files, a link, objects of the portal with a tick.</summary>
public sealed class ReportForm
{
    public const int MaxFiles = 10;

    public string? Comment { get; set; }
    public string? Link { get; set; }

    /// <summary>Several files under one name, so that what the store says of any lands beside the field.</summary>
    public List<IFormFile> File { get; set; } = [];

    /// <summary>«act:…», «appointment:…»</summary>
    public List<string> Objects { get; set; } = [];
}

internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    public ReportFormValidator()
    {
        RuleFor(f => f.Comment)
            .MaximumLength(Obligation.CommentMaxLength)
            .WithMessage("Не длиннее 4000 знаков. Длинный отчёт приложите файлом.");
        RuleFor(f => f.Link)
            .MaximumLength(Evidence.LinkMaxLength)
            .WithMessage("Не длиннее 500 знаков.")
            .Must(link => string.IsNullOrWhiteSpace(link) || LocalAct.IsWeb(LocalAct.AsWeb(link)!))
            .WithMessage("Проверьте ссылку: она начинается с https:// или http://.");
        RuleFor(f => f.File)
            .Must(files => files.Count <= ReportForm.MaxFiles)
            .WithMessage("За один раз можно приложить до 10 файлов.")
            .Must(files => files.TrueForAll(f => f.Length <= StoredFile.MaxSize))
            .WithMessage(StoredFile.TooLarge);
    }
}
