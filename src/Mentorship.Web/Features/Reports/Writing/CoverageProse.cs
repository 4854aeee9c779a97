using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>«Охват наставничеством»: pupils, teachers, pairs by form, and who leads and lags.</summary>
internal sealed class CoverageProse(NoteBasis basis)
{
    /// <summary>With fewer there is nobody to lead.</summary>
    private const int FewestToRank = 5;
    private const int Ranked = 3;

    private readonly DateOnly? earlier = basis.Before?.AsOf;

    public string Write() =>
        Say.Lines(Say.Join(Mentees(), StudentMentors(), Covered()), Teachers(), Pairs(), Programmes(), Leaders());

    private string? Mentees() =>
        (basis.Total(Cells.Mentees), basis.Total(Cells.Students10To19)) switch
        {
            ({ } part, > 0 and var whole) =>
                $"Наставляемых среди обучающихся 10–19 лет – {Say.Share(part, whole)}{Say.Change(part, basis.Earlier(Cells.Mentees), earlier)}.",
            ({ } part, _) => $"Наставляемых среди обучающихся 10–19 лет – {Figures.Whole(part)}.",
            _ => "Сведений о наставляемых среди обучающихся нет.",
        };

    private string? StudentMentors() =>
        basis.Total(Cells.StudentMentors) is { } part
            ? $"Наставников среди обучающихся 15–19 лет – {(basis.Total(Cells.Students15To19) is > 0 and var whole ? Say.Share(part, whole) : Figures.Whole(part))}{Say.Change(part, basis.Earlier(Cells.StudentMentors), earlier)}."
            : null;

    private string? Covered() =>
        basis.Total(Cells.Covered) is { } all
            ? $"С начала реализации программ {Plural.Word(all, "охвачен", "охвачены", "охвачено")} {Plural.Of(all, "обучающийся", "обучающихся", "обучающихся")}."
            : null;

    private string? Teachers()
    {
        var mentors = basis.Total(Cells.TeacherMentors) is { } count
            ? $"{Plural.Word(count, "Наставником работает", "Наставниками работают", "Наставниками работают")} {Plural.Of(count, "педагог", "педагога", "педагогов")}{Say.Change(count, basis.Earlier(Cells.TeacherMentors), earlier)}."
            : null;
        if (
            basis.Total(Cells.YoungWithMentor) is not { } young
            || basis.Total(Cells.YoungTeachers) is not (> 0 and var all)
        )
            return mentors;
        var alone = basis
            .Rows.Where(r => r.Values.Number(Cells.YoungTeachers) > (r.Values.Number(Cells.YoungWithMentor) ?? 0))
            .Select(r => r.Name)
            .ToList();
        return Say.Join(
            mentors,
            $"Среди педагогов со стажем до трёх лет наставник есть у {Say.Share(young, all)}.",
            alone.Count > 0 ? $"Без наставника остались молодые педагоги в организациях: {Say.Names(alone)}." : null
        );
    }

    private string Pairs()
    {
        if (basis.Now.Pairs is not { } all)
            return "Сведений о парах и группах нет.";
        if (all == 0)
            return "Действующих пар и групп в отчётный день нет.";
        var forms = basis
            .Now.Forms.Select(f => (f.Name, Count: basis.Total(f.Key) ?? 0))
            .Where(f => f.Count > 0)
            .OrderByDescending(f => f.Count);
        return $"{Plural.Word(all, "Действует", "Действуют", "Действуют")} {Plural.Of(all, "пара или группа", "пары и группы", "пар и групп")}{Say.Change(all, basis.Before?.Pairs, earlier)}; по формам: {string.Join(", ", forms.Select(f => $"«{f.Name}» – {Figures.Whole(f.Count)}"))}.";
    }

    private string? Programmes()
    {
        if (basis.Total(Cells.ProgrammesApproved) is not { } approved)
            return null;
        if (approved == 0)
            return "Персонализированных программ ещё не утверждали.";
        var completed = basis.Total(Cells.ProgrammesCompleted) ?? 0;
        var partners = basis.Total(Cells.Partners) ?? 0;
        return Say.Join(
            $"{Plural.Word(approved, "Утверждена", "Утверждены", "Утверждено")} {Plural.Of(approved, "персонализированная программа", "персонализированные программы", "персонализированных программ")}, {(completed == 0 ? "ни одна ещё не завершена" : $"из них {Plural.Word(completed, "завершена", "завершены", "завершено")} {Figures.Whole(completed)}")}.",
            partners > 0
                ? $"Наставников предоставили {Plural.Of(partners, "партнёр", "партнёра", "партнёров")} вне школ."
                : null
        );
    }

    private string? Leaders()
    {
        var schools = basis.Rows.Where(r => r.Kind == OrganisationKind.School).Select(r => r.Name).ToHashSet();
        var ranked = RankedBody
            .Of(basis, Cells.Mentees, Cells.Students10To19)
            .Where(b => schools.Contains(b.Name))
            .ToList();
        return ranked.Count < FewestToRank || ranked[0].Percent == ranked[^1].Percent
            ? null
            : $"Среди школ наибольшая доля наставляемых – {Say.Ranked(ranked.Take(Ranked))}; наименьшая – {Say.Ranked(ranked.AsEnumerable().Reverse().Take(Ranked))}.";
    }
}
