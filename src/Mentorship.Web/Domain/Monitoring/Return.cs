using System.Globalization;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Сведения организации за период: prefilled from live data, corrected with a reason, sent, given back or accepted.</summary>
public sealed partial class Return : DistrictOwned
{
    public const int NoteMaxLength = 1000;
    public const int CommentMaxLength = 1000;
    public const int LargestNumber = 1_000_000;

    private readonly List<ReturnBlock> blocks = [];
    private readonly List<ReturnEntry> entries = [];

    private Return() { }

    public Return(MonitoringPeriod period, Organisation of)
        : base(period.DistrictId)
    {
        (PeriodId, OrganisationId, Period, Organisation) = (period.Id, of.Id, period, of);
        blocks.AddRange(ReturnForm.BlocksOf(of.Kind).Select(b => new ReturnBlock(this, b)));
    }

    public Guid PeriodId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public ReturnState State { get; private set; }

    /// <summary>Примечание of the organisation, for everybody who reads the report.</summary>
    public string? Note { get; private set; }

    /// <summary>The day when all of it had been sent for the first time: in time or late is judged by it.</summary>
    public DateOnly? FirstSentOn { get; private set; }

    public ExceptionKind? ExceptionKind { get; private set; }
    public string? ExceptionBecause { get; private set; }
    public DateOnly? ExceptionAskedOn { get; private set; }
    public bool? ExceptionGranted { get; private set; }
    public string? ExceptionAnswer { get; private set; }

    /// <summary>PostgreSQL's own counter of changes.</summary>
    public uint Version { get; private set; }

    public MonitoringPeriod Period { get; private set; } = null!;
    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<ReturnBlock> Blocks => blocks;
    public IReadOnlyList<ReturnEntry> Entries => entries;

    public IEnumerable<ReturnBlock> InOrder => blocks.OrderBy(b => b.Block);

    public bool WaitsForDecision => ExceptionAskedOn is not null && ExceptionGranted is null;

    public bool IsLateOn(DateOnly today) => State != ReturnState.Excused && (FirstSentOn ?? today) > Period.DueOn;

    public ReturnEntry? Entry(string key) => entries.Find(e => e.Key == key);

    public ReturnBlock? Block(Block block) => blocks.Find(b => b.Block == block);

    /// <summary>What stands in the cell: frozen or corrected, else what the registry says now.</summary>
    public string? ValueOf(string key, string? live) => Entry(key) is { } entry ? entry.Value : live;

    /// <summary>Another value, or the same with an explanation of what looks unusual.</summary>
    public void Correct(CellSpec cell, string? live, string? value, string? reason)
    {
        MustBeFilled(cell.Block);
        var tidy = Read(cell, value);
        var because = Text.Required(
            reason,
            "Напишите причину: без неё цифру из реестра не исправить.",
            ReturnEntry.ReasonMaxLength,
            "Reason"
        );
        var entry = Entry(cell.Key);
        if (entry is null)
            entries.Add(entry = new ReturnEntry(this, cell.Key));
        entry.Correct(live, tidy, because);
        Settle();
    }

    /// <summary>The figure of the registry comes back.</summary>
    public void Uncorrect(CellSpec cell)
    {
        MustBeFilled(cell.Block);
        entries.RemoveAll(e => e.Key == cell.Key);
        Settle();
    }

    public void Write(string? note)
    {
        Period.MustBeOpen();
        Note = Text.Block(note, NoteMaxLength, nameof(Note));
    }

    /// <summary>Every open block, or one: its cells are frozen as they are now and wait for the methodist.</summary>
    public void Send(
        ReturnForm form,
        IReadOnlyDictionary<string, string?> live,
        IReadOnlyList<Remark> remarks,
        Block? only,
        DateOnly on
    )
    {
        var sent = blocks.FindAll(b => b.IsOpen && (only is null || b.Block == only));
        if (sent.Count == 0)
            throw new RuleBroken("Эти сведения уже отправлены.");
        foreach (var block in sent)
            MustBeFilled(block.Block);
        var cells = sent.SelectMany(b => form.Of(Organisation.Kind, b.Block)).ToList();
        var open = remarks.Where(r => cells.Exists(c => c.Key == r.Cell) && !IsAnswered(r)).ToList();
        if (open.Count > 0)
            throw new RuleBroken(
                $"Сначала ответьте на замечания, их {open.Count}: исправьте цифру или объясните её. Первое: {open[0].Sentence}"
            );
        foreach (var cell in cells)
        {
            var entry = Entry(cell.Key);
            if (entry is null)
                entries.Add(entry = new ReturnEntry(this, cell.Key));
            entry.Freeze(live.GetValueOrDefault(cell.Key), on);
        }
        foreach (var block in sent)
            block.Send(on);
        if (blocks.TrueForAll(b => !b.IsOpen))
            FirstSentOn ??= on;
        Settle();
    }

    /// <summary>A figure that cannot be right has to be corrected; an unusual one may be explained.</summary>
    public bool IsAnswered(Remark remark) => !remark.IsError && Entry(remark.Cell) is { IsExplained: true };

    public void Accept(Block? only, DateOnly on)
    {
        Period.MustBeOpen();
        var waiting = blocks.FindAll(b => b.State == BlockState.Sent && (only is null || b.Block == only));
        if (waiting.Count == 0)
            throw new RuleBroken("Принимать нечего: сведения ещё не отправлены или уже приняты.");
        foreach (var block in waiting)
            block.Accept(on);
        Settle();
    }

    /// <summary>With what has to be mended; its cells follow the registry again.</summary>
    public void GiveBack(ReturnForm form, Block? only, string? comment, DateOnly on)
    {
        Period.MustBeOpen();
        var words = Text.Required(
            comment,
            "Напишите, что исправить: школа увидит это у возвращённой части.",
            CommentMaxLength,
            "Comment"
        );
        var back = blocks.FindAll(b => !b.IsOpen && (only is null || b.Block == only));
        if (back.Count == 0)
            throw new RuleBroken("Возвращать нечего: сведения ещё не отправлены.");
        foreach (var block in back)
        {
            block.GiveBack(words, on);
            foreach (var cell in form.Of(Organisation.Kind, block.Block))
            {
                entries.RemoveAll(e => e.Key == cell.Key && !e.IsExplained);
                Entry(cell.Key)?.Thaw();
            }
        }
        Settle();
    }

    private void MustBeFilled(Block block)
    {
        Period.MustBeOpen();
        if (State == ReturnState.Excused)
            throw new RuleBroken("Организация в этом периоде сведений не представляет.");
        if (Block(block) is not { IsOpen: true })
            throw new RuleBroken(
                "Эта часть на проверке или принята: её цифры не меняются. Попросите методиста вернуть её."
            );
    }

    private static string? Read(CellSpec cell, string? value)
    {
        var tidy = Text.Optional(value, ReturnEntry.ValueMaxLength, "Value");
        if (cell.Kind == CellKind.Words || tidy is null)
            return tidy;
        var digits = string.Concat(tidy.Where(c => !char.IsWhiteSpace(c)));
        return
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= LargestNumber
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new RuleBroken("Напишите целое число, например 24. Если данных нет, оставьте пустым.", "Value");
    }

    private void Settle() =>
        State =
            ExceptionGranted == true ? ReturnState.Excused
            : blocks.TrueForAll(b => b.State == BlockState.Accepted) ? ReturnState.Accepted
            : blocks.Exists(b => b.State == BlockState.Returned) ? ReturnState.Returned
            : blocks.TrueForAll(b => b.State != BlockState.Open) ? ReturnState.Sent
            : blocks.Exists(b => b.State != BlockState.Open) || entries.Count > 0 ? ReturnState.Filling
            : ReturnState.NotStarted;
}
