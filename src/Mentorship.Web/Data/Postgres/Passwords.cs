using System.Security.Cryptography;

namespace Mentorship.Web.Data.Postgres;

/// <summary>Kept in a file for its owner alone, a line each; the superuser's is first because <c>initdb</c> reads the first.</summary>
public sealed record Passwords(string OfSuperuser, string OfOwner, string OfApp)
{
    public const string Superuser = "postgres";

    /// <summary>Statements for the single-user mode: each ends with an empty line and is a transaction of its own.</summary>
    public string RolesSql =>
        $"""
            create role portal_owner login nosuperuser nobypassrls nocreatedb nocreaterole password '{OfOwner}';

            create role portal_app login nosuperuser nobypassrls nocreatedb nocreaterole password '{OfApp}';

            create database portal owner portal_owner;

            revoke all on database portal from public;

            grant connect on database portal to portal_app;

            revoke connect on database postgres from public;

            revoke connect on database template1 from public;


            """;

    public static string File(string folder) => Path.Combine(folder, "passwords");

    public static Passwords Make(string folder)
    {
        var made = new Passwords(Strong(), Strong(), Strong());
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(File(folder), mode);
        file.Write($"{made.OfSuperuser}\n{made.OfOwner}\n{made.OfApp}\n");
        return made;
    }

    public static Passwords Read(string folder) =>
        System.IO.File.Exists(File(folder))
        && System.IO.File.ReadAllLines(File(folder)) is [var superuser, var owner, var app]
            ? new(superuser, owner, app)
            : throw new StartupProblem(
                $"Нет файла паролей базы «{File(folder)}» или он испорчен: верните его из копии."
            );

    private static string Strong() => RandomNumberGenerator.GetHexString(48, lowercase: true);
}
