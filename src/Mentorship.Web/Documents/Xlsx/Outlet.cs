namespace Mentorship.Web.Documents.Xlsx;

/// <summary>
/// Stands between the archive, whose entries close with blocking writes, and a response, which takes none: what was
/// written waits here, some kilobytes at a time, until it is drained.
/// </summary>
internal sealed class Outlet(Stream target) : Stream
{
    private readonly MemoryStream waiting = new();

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async ValueTask DrainAsync(CancellationToken stop)
    {
        await target.WriteAsync(waiting.GetBuffer().AsMemory(0, (int)waiting.Length), stop);
        waiting.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => waiting.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => waiting.Write(buffer);

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
