namespace Mentorship.Web.Ui.Wording;

/// <content>Fields of periods, returns and seals.</content>
public static partial class JournalFields
{
    private static readonly Dictionary<string, string> OfMonitoring = new(StringComparer.Ordinal)
    {
        ["monitoringPeriod.asOf"] = "по состоянию на",
        ["monitoringPeriod.dueOn"] = "срок сдачи",
        ["monitoringPeriod.openedOn"] = "открыт",
        ["monitoringPeriod.isQuarter"] = "квартальный",
        ["monitoringPeriod.request"] = "по чьему запросу",
        ["monitoringPeriod.correctingBecause"] = "почему уточняется",
        ["return.periodId"] = "период",
        ["return.note"] = "примечание",
        ["return.firstSentOn"] = "сдано",
        ["return.exceptionKind"] = "исключение",
        ["return.exceptionBecause"] = "почему сведений не будет",
        ["return.exceptionAskedOn"] = "просьба от",
        ["return.exceptionGranted"] = "исключение согласовано",
        ["return.exceptionAnswer"] = "ответ на просьбу",
        ["returnBlock.returnId"] = "сведения",
        ["returnBlock.block"] = "часть",
        ["returnBlock.sentOn"] = "отправлено",
        ["returnBlock.decidedOn"] = "решение от",
        ["returnBlock.comment"] = "что исправить",
        ["returnEntry.returnId"] = "сведения",
        ["returnEntry.key"] = "показатель",
        ["returnEntry.live"] = "в реестре",
        ["returnEntry.value"] = "в сведениях",
        ["returnEntry.frozenOn"] = "отправлено",
        ["seal.periodId"] = "период",
        ["seal.number"] = "номер",
        ["seal.link"] = "место в цепочке",
        ["seal.previousHash"] = "отпечаток прошлой печати",
        ["seal.figures"] = "цифры",
        ["seal.figuresHash"] = "отпечаток цифр",
        ["seal.fileHash"] = "отпечаток файла",
        ["seal.journalNumber"] = "запись журнала",
        ["seal.journalHash"] = "отпечаток записи журнала",
        ["seal.sealedAt"] = "зафиксировано",
        ["seal.sealedBy"] = "кто зафиксировал",
        ["seal.because"] = "причина",
        ["seal.hash"] = "отпечаток печати",
    };
}
