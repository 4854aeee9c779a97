using Mentorship.Web.Access;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Keys;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Data.Mappings;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Domain.Uploads;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data;

/// <summary>
/// Everything the portal keeps. Rows of a district are seen only inside <see cref="DistrictScope"/>. It is lent from a
/// pool, so who works with it, and where, is said anew at each lending.
/// </summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : IdentityUserContext<User, Guid>(options)
{
    public const string DistrictFilter = "district";

    private DistrictScope? scope;
    private JournalPen? journal;

    public Guid? DistrictId => scope?.DistrictId;

    public JournalPen Journal => journal ?? throw new InvalidOperationException("Nobody works with this context.");

    public PortalDb LentTo(DistrictScope where, JournalPen who)
    {
        (scope, journal) = (where, who);
        return this;
    }

    public DbSet<District> Districts => Set<District>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Link> Links => Set<Link>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
    public DbSet<OutgoingMail> Outbox => Set<OutgoingMail>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<OrganisationAlias> OrganisationAliases => Set<OrganisationAlias>();
    public DbSet<Statistic> Statistics => Set<Statistic>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<PersonWord> PersonWords => Set<PersonWord>();
    public DbSet<EmploymentWord> EmploymentWords => Set<EmploymentWord>();
    public DbSet<Employment> Employments => Set<Employment>();
    public DbSet<Enrolment> Enrolments => Set<Enrolment>();
    public DbSet<NamesOpening> NamesOpenings => Set<NamesOpening>();
    public DbSet<MentoringForm> MentoringForms => Set<MentoringForm>();
    public DbSet<MentoringKind> MentoringKinds => Set<MentoringKind>();
    public DbSet<Pair> Pairs => Set<Pair>();
    public DbSet<PairMember> PairMembers => Set<PairMember>();
    public DbSet<PairLink> PairLinks => Set<PairLink>();
    public DbSet<PairOrder> PairOrders => Set<PairOrder>();
    public DbSet<ProgrammeTemplate> ProgrammeTemplates => Set<ProgrammeTemplate>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<FitQuestion> FitQuestions => Set<FitQuestion>();
    public DbSet<MentorReport> MentorReports => Set<MentorReport>();
    public DbSet<ConsentText> ConsentTexts => Set<ConsentText>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<Destruction> Destructions => Set<Destruction>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<AppointmentFunction> AppointmentFunctions => Set<AppointmentFunction>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<ActKind> ActKinds => Set<ActKind>();
    public DbSet<LocalAct> LocalActs => Set<LocalAct>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<OrderBasis> OrderBases => Set<OrderBasis>();
    public DbSet<KeptForms> KeptForms => Set<KeptForms>();
    public DbSet<Letter> Letters => Set<Letter>();
    public DbSet<LetterCopy> LetterCopies => Set<LetterCopy>();
    public DbSet<Roadmap> Roadmaps => Set<Roadmap>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<RoadmapImport> RoadmapImports => Set<RoadmapImport>();
    public DbSet<Stage> Stages => Set<Stage>();
    public DbSet<Section> Sections => Set<Section>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<Party> Parties => Set<Party>();
    public DbSet<Obligation> Obligations => Set<Obligation>();
    public DbSet<ObligationEvent> ObligationEvents => Set<ObligationEvent>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<EnteredDate> EnteredDates => Set<EnteredDate>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<ReminderSetting> ReminderSettings => Set<ReminderSetting>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<EnteredValue> EnteredValues => Set<EnteredValue>();
    public DbSet<SurveyTemplate> SurveyTemplates => Set<SurveyTemplate>();
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<SurveyGroup> SurveyGroups => Set<SurveyGroup>();
    public DbSet<MonitoringPeriod> MonitoringPeriods => Set<MonitoringPeriod>();
    public DbSet<Return> Returns => Set<Return>();
    public DbSet<BlockOwner> BlockOwners => Set<BlockOwner>();
    public DbSet<Seal> Seals => Set<Seal>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();
    public DbSet<JournalValue> JournalValues => Set<JournalValue>();

    /// <summary>Saves, and writes the journal of what was saved in the same transaction.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        ChangeTracker.DetectChanges();
        var acts = Journal.Read(ChangeTracker);
        await using var own =
            acts.Count > 0 && Database.CurrentTransaction is null
                ? await Database.BeginTransactionAsync(cancellationToken)
                : null;
        try
        {
            var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await Journal.WriteAsync(this, acts, cancellationToken);
            if (own is not null)
                await own.CommitAsync(cancellationToken);
            return rows;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleBroken(
                "Пока вы решали, это изменил кто-то другой. Посмотрите, что получилось, и повторите, если нужно."
            );
        }
        catch (DbUpdateException failure)
        {
            Constraints.ThrowIfExplained(failure);
            throw;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously: the journal is written with it.");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasCollation(Russian.Collation, Russian.Locale, provider: "icu", deterministic: true);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("user_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("user_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("user_token");
        DistrictOwnedModel.Apply(builder, this);
        SnakeCase.Apply(builder);
        EnumsAsText.Apply(builder);
    }
}
