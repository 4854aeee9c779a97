using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.People.Import;

public sealed record ImportPage(Upload Upload, ImportPlan Plan, TableQuery Table, ImportAct? Act)
{
    public int Bad => Plan.Count(ImportAct.Bad);

    public int Useful => Plan.Count(ImportAct.Create) + Plan.Count(ImportAct.Update);

    public int Resembling => Plan.Rows.Count(r => r.Resembles is not null);

    public Paged<ImportRow> Rows => Plan.Rows.ErrorsFirst(Table, Act);

    public static string Word(ImportedRow row) =>
        row.Act switch
        {
            ImportAct.Create => row.Resembles is null ? "новый" : "новый?",
            ImportAct.Update => "изменится",
            ImportAct.Same => "без изменений",
            _ => "ошибка",
        };
}
