using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.Organisations.Import;

public sealed record ImportPage(Upload Upload, ImportPlan Plan, TableQuery Table, ImportAct? Act)
{
    private const int PageSize = 100;

    public int Bad => Plan.Count(ImportAct.Bad);

    public int Useful => Plan.Count(ImportAct.Create) + Plan.Count(ImportAct.Update);

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
