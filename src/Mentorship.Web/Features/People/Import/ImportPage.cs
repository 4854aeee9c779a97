using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People.Import;

public sealed record ImportPage(Upload Upload, ImportPlan Plan, TableQuery Table, ImportAct? Act)
{
    private const int PageSize = 100;

    public int Bad => Plan.Count(ImportAct.Bad);

    public int Useful => Plan.Count(ImportAct.Create) + Plan.Count(ImportAct.Update);

    /// <summary>«Добавится 3, изменится 1. С ошибками 5 строк: …»: what there is none of is not named.</summary>
    public static string Sentence(ImportPlan plan)
    {
        (string Word, ImportAct Act)[] parts =
        [
            ("добавится", ImportAct.Create),
            ("изменится", ImportAct.Update),
            ("останется как есть", ImportAct.Same),
        ];
        var said = string.Join(
            ", ",
            parts.Where(p => plan.Count(p.Act) > 0).Select(p => $"{p.Word} {plan.Count(p.Act)}")
        );
        var good = said.Length == 0 ? "" : char.ToUpperInvariant(said[0]) + said[1..] + ". ";
        var bad = plan.Count(ImportAct.Bad);
        return bad == 0
            ? good
            : $"{good}С ошибками {Plural.Of(bad, "строка", "строки", "строк")}: исправьте в файле и загрузите его снова"
                + (bad < plan.Rows.Count ? " или загрузите остальные." : ".");
    }

    /// <summary>Errors first: they are what a person came to see.</summary>
    public Paged<ImportRow> Rows
    {
        get
        {
            var found = Plan
                .Rows.Where(r => Act is null || r.Act == Act)
                .Where(r => r.Name.Contains(Table.Text, StringComparison.CurrentCultureIgnoreCase))
                .OrderBy(r => r.Act != ImportAct.Bad)
                .ThenBy(r => r.Number)
                .ToList();
            return new([.. Table.Slice(found.AsQueryable(), PageSize)], found.Count, Table.Page, PageSize);
        }
    }
}
