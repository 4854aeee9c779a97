using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Declension.Names;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Consents.Papers;

/// <summary>
/// Consents as a document, each on a sheet of its own: one paper has one purpose. Address and identity document are never
/// kept by the portal; the hand that signs writes them.
/// </summary>
public static class ConsentPaper
{
    // A blank never goes on to another line: the words before it would be set apart.
    private const string Short = "____________________";
    private const string Long = "__________________________________________";
    private const string Whole = "________________________________________________________";

    public static Document Make(IReadOnlyList<ConsentSheet> sheets, District district, DateTimeOffset at)
    {
        List<Block> blocks = [];
        foreach (var sheet in sheets)
        {
            if (blocks.Count > 0)
                blocks.Add(new NewPaper());
            blocks.AddRange(Sheet(sheet));
        }
        var title = sheets is [var only] ? only.Title : $"Согласия на подпись, {sheets.Count} листов";
        return new Document(title, at, blocks)
        {
            Author = sheets.Count > 0 ? sheets[0].Operator : district.DepartmentName,
            Layout = Tight(district.Layout),
            Habits = new() { Date = district.Habits.Date },
        };
    }

    // A consent is signed on one sheet: what an order takes in large letters does not leave room for two signatures.
    private static DocumentLayout Tight(DocumentLayout layout) =>
        layout with
        {
            FontSize = Math.Min(layout.FontSize, 12),
            LineSpacing = Math.Min(layout.LineSpacing, 100),
        };

    private static IEnumerable<Block> Sheet(ConsentSheet sheet)
    {
        yield return new KindLine("СОГЛАСИЕ");
        yield return new Heading(Heading(sheet.Kind));
        foreach (var line in Opening(sheet))
            yield return new Paragraph(line);
        if (sheet.Pair is { } pair)
            yield return new PlainList([
                $"форма наставничества: {pair.Form}{(pair.Subject is null ? "" : $", {pair.Subject}")};",
                $"наставник: {pair.Mentors};",
                $"наставляемый: {pair.Mentees};",
                $"срок: с {Days.Words(pair.From)} по {Days.Words(pair.To)}",
            ]);
        yield return new Paragraph($"{(IsData(sheet.Kind) ? "Цель" : "Предмет согласия")}: {sheet.Words.Purpose}.");
        if (Lines(sheet.Words.Data) is { Count: > 0 } data)
        {
            yield return new Paragraph(IsData(sheet.Kind) ? "Перечень персональных данных:" : "Условия:");
            yield return new PlainList([.. data.Select((line, at) => line + (at == data.Count - 1 ? "." : ";"))]);
        }
        if (sheet.Words.Actions is { Length: > 0 } actions)
            yield return new Paragraph(
                $"{(IsData(sheet.Kind) ? "Действия с данными, в том числе автоматизированные" : "Действия")}: {actions.TrimEnd('.')}."
            );
        yield return new Paragraph(Term(sheet));
        if (sheet.Words.Withdrawal is { Length: > 0 } withdrawal)
            yield return new Paragraph(withdrawal);
        foreach (var block in Signatures(sheet))
            yield return block;
    }

    private static IEnumerable<string> Opening(ConsentSheet sheet)
    {
        var at = $"(адрес: {sheet.OperatorAddress ?? Short})";
        var to = $"{sheet.Operator} {at}";
        var whom = BodyForms.Of(sheet.Operator) is { IsCertain: true } forms ? $"{forms[Case.Dative]} {at}" : to;
        if (sheet.IsChild)
        {
            var who = sheet.Representative;
            var relation =
                who.Relation is { } known ? $" ({known})"
                : who.Name is null ? ""
                : $" (кем приходится: {Short})";
            yield return $"Я, {who.Name ?? Long}{relation},";
            yield return $"адрес: {Long}";
            yield return "документ, удостоверяющий личность (вид, серия и номер, кем и когда выдан):";
            yield return Whole;
            yield return "полномочия подтверждает (свидетельство о рождении, акт об опеке: номер, дата):";
            yield return Whole;
            yield return $"законный представитель ребёнка: {sheet.Name ?? Short}, дата рождения {(sheet.BornOn is { } born ? Days.Digits(born) : Short)},";
            yield return $"адрес ребёнка: {Long}";
            yield return "документ ребёнка (свидетельство о рождении или паспорт):";
            yield return Whole;
        }
        else
        {
            yield return $"Я, {sheet.Name ?? Long}{(sheet.Post is { } post && !IsData(sheet.Kind) ? $", {post}" : "")},";
            yield return $"адрес: {Long}";
            yield return "документ, удостоверяющий личность (вид, серия и номер, кем и когда выдан):";
            yield return Whole;
        }
        yield return Consenting(sheet, to, whom);
    }

    private static string Consenting(ConsentSheet sheet, string to, string whom) =>
        sheet.Kind switch
        {
            ConsentKind.Processing =>
                $"свободно, своей волей и в своём интересе даю оператору – {whom} – согласие на обработку моих персональных данных.",
            ConsentKind.ChildProcessing =>
                $"свободно, своей волей и в интересе ребёнка даю оператору – {whom} – согласие на обработку персональных данных ребёнка.",
            ConsentKind.Publication =>
                $"даю оператору – {whom} – согласие на распространение персональных данных{(sheet.IsChild ? " ребёнка" : "")}, то есть на раскрытие их неопределённому кругу лиц.",
            ConsentKind.MentoringWork =>
                $"в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации {Agreed(sheet)} выполнять в организации – {to} – работу по наставничеству.",
            _ =>
                $"{Agreed(sheet)}{(sheet.IsChild ? " на участие ребёнка" : " участвовать")} в наставнической паре (группе), которую ведёт организация – {to}:",
        };

    private static string Agreed(ConsentSheet sheet) =>
        (
            sheet.IsChild ? SignerOf(sheet.Representative.Name)
            : sheet.Name is null ? null
            : sheet.Sex
        ) switch
        {
            Sex.Female => "согласна",
            Sex.Male => "согласен",
            _ => "согласен (согласна)",
        };

    // Who signs for a child is known by name only, and the patronymic tells.
    private static Sex? SignerOf(string? name) =>
        Text.Tidy(name)?.Split(' ') is [.., var patronymic]
            ? PatronymicRules.SexOf(patronymic.ToLowerInvariant())
            : null;

    private static string Term(ConsentSheet sheet) =>
        sheet.Words.Years is { } years
            ? $"Согласие действует {PersonWords.Years(years)} со дня подписания или до дня отзыва."
        : sheet.Kind == ConsentKind.ThisPair ? "Согласие действует, пока действует пара, или до дня отзыва."
        : "Согласие действует до дня отзыва.";

    private static IEnumerable<Block> Signatures(ConsentSheet sheet)
    {
        var name = sheet.IsChild ? sheet.Representative.Name : sheet.Name;
        yield return Line(name);
        if (!sheet.SignsToo)
            yield break;
        yield return new Paragraph(
            "С содержанием согласия ознакомлен(а), возражений не имею (подписывает несовершеннолетний, достигший 14 лет):"
        );
        yield return Line(sheet.Name);
    }

    private static Documents.Vocabulary.Signature Line(string? name) =>
        new(
            "«___» ______________ 20___ г.\nПодпись ____________________",
            name is null ? "______________________" : Names.Signature(name)
        );

    private static string Heading(ConsentKind kind) =>
        kind switch
        {
            ConsentKind.Processing => "на обработку персональных данных",
            ConsentKind.ChildProcessing => "законного представителя на обработку персональных данных ребёнка",
            ConsentKind.Publication =>
                "на обработку персональных данных, разрешённых субъектом персональных данных для распространения",
            ConsentKind.MentoringWork => "работника на выполнение работы по наставничеству",
            _ => "на участие в наставнической паре (группе)",
        };

    private static bool IsData(ConsentKind kind) =>
        kind is ConsentKind.Processing or ConsentKind.ChildProcessing or ConsentKind.Publication;

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd(';', '.', ','))];
}
