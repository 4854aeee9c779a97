namespace Mentorship.Web.Commands;

/// <summary>The same settings as <c>serve</c> reads, for verbs without a web host.</summary>
internal static class OperatorSettings
{
    public static IConfiguration Read() =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
}
