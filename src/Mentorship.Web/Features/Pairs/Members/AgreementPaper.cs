using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>The additional agreement of a mentor, for pairs of workers that of article 351.8: content, term, form and pay of mentoring; what is not known is a blank.</summary>
public static class AgreementPaper
{
    private const string Blank = "____________________";

    public static Document Make(
        PairRow pair,
        MemberRow mentor,
        Organisation employer,
        District district,
        DateTimeOffset at
    ) =>
        Document.Of(
            district,
            $"Дополнительное соглашение о наставничестве, {mentor.Name}",
            at,
            [
                new Letterhead(employer.FullName),
                new KindLine("ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ"),
                new DateLine(mentor.AgreementOn, mentor.AgreementNumber, district.Town),
                new Heading("О выполнении работы по наставничеству"),
                new Paragraph("К трудовому договору от «___» ______________ г. № ________"),
                new Paragraph(Sides(pair, mentor, employer)),
                new Points([.. Points(pair, mentor).Select(words => new Point(words))]),
                new Subheading("Подписи сторон"),
                new Signature(
                    $"Работодатель: {Addressing.Small(Head(employer))}",
                    PersonForms.SignatureOf(employer.HeadName) ?? ""
                ),
                new Signature("Работник", PaperPeople.Signs(mentor)),
                new Paragraph("Экземпляр соглашения получен: «___» ______________ г., подпись ____________"),
            ]
        );

    private static string Head(Organisation employer) =>
        Workplaces.Of(employer.HeadPost ?? "руководитель", employer.ShortName);

    private static string Sides(PairRow pair, MemberRow mentor, Organisation employer)
    {
        // Who mentors pupils takes additional work upon himself; article 351.8 is about mentoring workers.
        var article = pair.IsOfWorkers ? "со статьёй 351.8" : "со статьями 60.2 и 151";
        var post = PostForms.In(Case.Genitive, Addressing.Small(employer.HeadPost ?? "руководитель"));
        var head = employer.HeadName is { } name ? PersonForms.Of(TypedPerson.Name(name)).Full(Case.Genitive) : Blank;
        return $"{employer.FullName} (далее – Работодатель) в лице {post} {head}, полномочия которого определены уставом, с одной стороны, и {mentor.Name ?? Blank}{(mentor.Post is { } work ? $", {Addressing.Small(work)}" : "")} (далее – Работник), с другой стороны, в соответствии {article} Трудового кодекса Российской Федерации заключили соглашение о нижеследующем.";
    }

    private static IEnumerable<string> Points(PairRow pair, MemberRow mentor)
    {
        var whom = PaperPeople.Whole(pair.Mentees, pair);
        yield return $"Работник с его письменного согласия выполняет наряду с работой, определённой трудовым договором, работу по наставничеству. {(pair.Mentees.Count() > 1 ? "Наставляемые" : "Наставляемый")}: {whom}.";
        yield return pair.Direction == Direction.Students
            ? "Содержание работы: составить с наставляемым программу наставничества, проводить встречи и отмечать их, помогать в достижении целей программы, представить отчёт наставника по её завершении."
            : "Содержание работы: составить с наставляемым персонализированную программу наставничества, помогать ему в овладении навыками работы по профессии и должности, проводить встречи и отмечать их, представить отчёт наставника по завершении программы.";
        yield return $"Форма выполнения работы: {pair.Form}, {pair.Kind}{(pair.Subject is { } subject ? $", предмет – {subject}" : "")}. Встречи: {pair.Rhythm.Name()}.";
        yield return $"Срок выполнения работы: с {Days.Words(mentor.From)} по {Days.Words(mentor.To).TrimEnd('.')}.";
        yield return $"За работу по наставничеству Работнику производится выплата. Размер и условия: {mentor.PaymentBasis ?? Blank}.";
        yield return "Работник вправе досрочно отказаться от работы по наставничеству, а Работодатель – досрочно отменить поручение о ней, предупредив об этом другую сторону не менее чем за три рабочих дня.";
        yield return "Соглашение составлено в двух экземплярах, по одному для каждой стороны, и является неотъемлемой частью трудового договора. Остальные условия трудового договора не изменяются.";
    }
}
