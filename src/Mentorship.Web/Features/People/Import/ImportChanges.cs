using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People.Import;

/// <summary>What a row would change in a known card, and the change itself: an empty cell leaves what stands there.</summary>
internal static class ImportChanges
{
    public static IEnumerable<ImportChange> Between(KnownPerson known, ImportRow row)
    {
        var form = row.Form;
        if (form.BornOn is { } born && born != known.BornOn)
            yield return Change(ImportField.BornOn, Day(known.BornOn), Days.Digits(born));
        if (form.Kind != PersonKind.Student && form.TeachingSince is { } since && since != known.TeachingSince)
            yield return Change(ImportField.TeachingSince, Day(known.TeachingSince), Days.Digits(since));
        if (form.Phone is { } phone && phone != known.Phone)
            yield return Change(ImportField.Phone, known.Phone, phone);
        if (form.Email is { } email && email != known.Email)
            yield return Change(ImportField.Email, known.Email, email);
        if (known.All.FirstOrDefault(p => p.OrganisationId == form.OrganisationId) is not { } place)
            yield break;
        if (form.Kind == PersonKind.Student)
        {
            if ((place.Grade, place.Letter) != (form.Grade, form.Letter))
                yield return Change(
                    ImportField.Class,
                    PersonWords.Class(place.Grade, place.Letter, college: false),
                    PersonWords.Class(form.Grade ?? 0, form.Letter, college: false)
                );
            yield break;
        }
        if (form.Post is { } post && post != place.Post)
            yield return Change(ImportField.Post, place.Post, post);
        if (form.Subject is { } subject && subject != place.Subject)
            yield return Change(ImportField.Subject, place.Subject, subject);
        if (form.Category is { } category && category != place.Category)
            yield return Change(ImportField.Category, place.Category, category);
    }

    public static void Apply(Person person, ImportRow row, DateOnly today)
    {
        var form = row.Form;
        person.Born(form.BornOn ?? person.BornOn, today);
        if (person.Kind != PersonKind.Student)
            person.TeachesSince(form.TeachingSince ?? person.TeachingSince);
        person.Contact(form.Email ?? person.Email, form.Phone ?? person.Phone);
        if (person.Enrolments.FirstOrDefault(e => e.To is null && e.OrganisationId == form.OrganisationId) is { } study)
            Study(person, study, row);
        else if (
            person.Employments.FirstOrDefault(e => e.To is null && e.OrganisationId == form.OrganisationId) is { } job
        )
            Job(person, job, row);
    }

    // With a later day the class or the post is new; without one, what stood there was wrong.
    private static void Study(Person person, Enrolment study, ImportRow row)
    {
        var form = row.Form;
        if ((study.Grade, study.Letter) == (form.Grade, form.Letter))
            return;
        if (form.From > study.From)
        {
            study.End(form.From.Value.AddDays(-1));
            person.Enrol(study.OrganisationId, form.Grade ?? 0, form.Letter, form.From.Value);
        }
        else
            study.Correct(form.Grade ?? 0, form.Letter);
    }

    private static void Job(Person person, Employment job, ImportRow row)
    {
        var form = row.Form;
        var position = new Position(form.Post ?? job.Post, form.Subject ?? job.Subject, form.Category ?? job.Category);
        if (form.From > job.From && position.Post != job.Post)
        {
            job.End(form.From.Value.AddDays(-1));
            person.Employ(job.OrganisationId, position, form.From.Value);
        }
        else
            job.Promote(position);
    }

    private static string? Day(DateOnly? day) => day is { } known ? Days.Digits(known) : null;

    private static ImportChange Change(ImportField field, string? old, string now) =>
        new(ImportColumns.Titles[field], old, now);
}
