using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>A block of a return, sent and accepted by itself.</summary>
public sealed class ReturnBlock : DistrictOwned
{
    private ReturnBlock() { }

    internal ReturnBlock(Return of, Block block)
        : base(of.DistrictId)
    {
        (ReturnId, Block) = (of.Id, block);
    }

    public Guid ReturnId { get; private set; }
    public Block Block { get; private set; }
    public BlockState State { get; private set; }
    public DateOnly? SentOn { get; private set; }
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>What has to be mended, said when it was given back.</summary>
    public string? Comment { get; private set; }

    public bool IsOpen => State is BlockState.Open or BlockState.Returned;

    internal void Send(DateOnly on) => (State, SentOn, DecidedOn, Comment) = (BlockState.Sent, on, null, null);

    internal void Accept(DateOnly on) => (State, DecidedOn, Comment) = (BlockState.Accepted, on, null);

    internal void GiveBack(string comment, DateOnly on) =>
        (State, DecidedOn, Comment) = (BlockState.Returned, on, comment);
}

/// <summary>
/// A cell that differs from the registry or that was frozen at sending: what the portal counted, what stands in the return,
/// and why when somebody has corrected or explained it.
/// </summary>
public sealed class ReturnEntry : DistrictOwned
{
    public const int ValueMaxLength = 500;
    public const int ReasonMaxLength = 500;

    private ReturnEntry() { }

    internal ReturnEntry(Return of, string key)
        : base(of.DistrictId)
    {
        (ReturnId, Key) = (of.Id, key);
    }

    public Guid ReturnId { get; private set; }
    public string Key { get; private set; } = "";

    /// <summary>None: «нет данных».</summary>
    public string? Live { get; private set; }
    public string? Value { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>The day it was sent; none while the block is filled.</summary>
    public DateOnly? FrozenOn { get; private set; }

    public bool IsExplained => Reason is not null;

    public bool IsCorrected => IsExplained && Value != Live;

    internal void Correct(string? live, string? value, string reason) => (Live, Value, Reason) = (live, value, reason);

    internal void Freeze(string? live, DateOnly on)
    {
        (Live, FrozenOn) = (live, on);
        if (!IsExplained)
            Value = live;
    }

    internal void Thaw() => FrozenOn = null;
}
