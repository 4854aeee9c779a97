using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Mentorship.Web.Domain.Accounts;

/// <summary>Six digits of an authenticator app, RFC 6238: SHA-1 and steps of half a minute, as every app expects.</summary>
public static class OneTimeCode
{
    public const int Digits = 6;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // the apps know no other hash
        HMACSHA1.HashData(Bytes(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <returns>The step whose code it is; a clock may be one step off. Null when it is none.</returns>
    public static long? Match(string key, string code, DateTimeOffset now)
    {
        var current = StepOf(now);
        foreach (var step in (long[])[current, current - 1, current + 1])
        {
            if (
                CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(key, step)), Ascii(code))
            )
                return step;
        }
        return null;
    }

    /// <summary>Whether a key typed or sent back is one that we could have made.</summary>
    public static bool IsKey(string? key) => key is { Length: 32 } && key.All(Alphabet.Contains);

    /// <summary>«123 456» is how the apps show it.</summary>
    public static string Tidy(string? code) => string.Concat((code ?? "").Where(char.IsAsciiDigit));

    private static byte[] Ascii(string code) => System.Text.Encoding.ASCII.GetBytes(code);

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        int bits = 0,
            held = 0,
            at = 0;
        foreach (var letter in key)
        {
            held = (held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes[at++] = (byte)(held >> bits);
            held &= (1 << bits) - 1;
        }
        return bytes;
    }
}
