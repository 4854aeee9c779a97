using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Acts;

/// <summary>A paper of an organisation: a statute, an order, a programme, in force for a time.</summary>
public sealed class LocalAct : DistrictOwned
{
    public const int TitleMaxLength = 300;
    public const int NumberMaxLength = 60;
    public const int LinkMaxLength = 500;

    private LocalAct() { }

    public LocalAct(Organisation organisation, ActKind kind, DateOnly issuedOn)
        : base(organisation.DistrictId)
    {
        OrganisationId = organisation.Id;
        KindId = kind.Id;
        IssuedOn = From = issuedOn;
    }

    public Guid OrganisationId { get; private set; }
    public Guid KindId { get; private set; }

    /// <summary>Its own heading when that says more than the kind.</summary>
    public string? Title { get; private set; }

    public string? Number { get; private set; }
    public DateOnly IssuedOn { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? EndedBecause { get; private set; }
    public string? Link { get; private set; }
    public Guid? FileId { get; private set; }

    /// <summary>The act that lost its force by this one.</summary>
    public Guid? ReplacesId { get; private set; }

    /// <summary>The act it rests on when that is not simply the school's own of the kind's basis.</summary>
    public Guid? BasedOnId { get; private set; }

    public Organisation Organisation { get; private set; } = null!;
    public ActKind Kind { get; private set; } = null!;
    public LocalAct? Replaces { get; private set; }
    public LocalAct? BasedOn { get; private set; }

    public void Name(string? title, string? number)
    {
        Title = Text.Optional(title, TitleMaxLength, nameof(Title));
        Number = Text.Optional(number, NumberMaxLength, nameof(Number));
    }

    public void Last(DateOnly issuedOn, DateOnly from, DateOnly? to)
    {
        if (from < issuedOn.AddYears(-1))
            throw new RuleBroken("Акт не действует задолго до того, как принят. Проверьте даты.", nameof(From));
        if (to < from)
            throw new RuleBroken("Последний день раньше первого. Проверьте дату.", nameof(To));
        (IssuedOn, From, To) = (issuedOn, from, to);
        if (to is null)
            EndedBecause = null;
    }

    public void LinkTo(string? link)
    {
        var tidy = Text.Optional(AsWeb(link), LinkMaxLength, nameof(Link));
        if (tidy is not null && !IsWeb(tidy))
            throw new RuleBroken("Проверьте ссылку: она начинается с https:// или http://.", nameof(Link));
        Link = tidy;
    }

    public void Attach(Guid? file) => FileId = file;

    public void RestOn(LocalAct? basis)
    {
        if (basis?.Id == Id)
            throw new RuleBroken("Акт не может быть основан сам на себе. Выберите другой.", nameof(BasedOnId));
        BasedOnId = basis?.Id;
    }

    /// <summary>The other loses its force the day before this one gains it.</summary>
    public void Replace(LocalAct? other)
    {
        if (other is null)
        {
            ReplacesId = null;
            return;
        }
        if (other.Id == Id || other.OrganisationId != OrganisationId || other.KindId != KindId)
            throw new RuleBroken("Заменить можно только акт той же организации и того же вида.", nameof(ReplacesId));
        if (other.From >= From)
            throw new RuleBroken(
                $"Прежний акт действует с {other.From:dd.MM.yyyy}: новый начинает действовать позже.",
                nameof(From)
            );
        ReplacesId = other.Id;
        if (other.To is null || other.To >= From)
            other.Repeal(From.AddDays(-1), "принят новый акт");
    }

    public void Repeal(DateOnly lastDay, string? reason)
    {
        if (lastDay < From)
            throw new RuleBroken("Последний день раньше первого. Проверьте дату.", nameof(To));
        To = lastDay;
        EndedBecause = Text.Optional(reason, 300, nameof(EndedBecause));
    }

    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>«school1.ru/akty» as it is copied from a site's head gets its «https://».</summary>
    public static string? AsWeb(string? link)
    {
        var tidy = Text.Tidy(link);
        return tidy is null
            || tidy.Contains(':', StringComparison.Ordinal)
            || tidy.Contains(' ', StringComparison.Ordinal)
                ? tidy
            : Uri.TryCreate($"https://{tidy}", UriKind.Absolute, out var site)
            && site.IdnHost.Contains('.', StringComparison.Ordinal)
            && char.IsAsciiLetter(site.IdnHost[^1])
                ? $"https://{tidy}"
            : tidy;
    }

    /// <summary>Nothing but the web: such a link is pressed by others.</summary>
    public static bool IsWeb(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0;
}
