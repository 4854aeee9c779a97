using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class ProgrammeTemplateMapping : IEntityTypeConfiguration<ProgrammeTemplate>
{
    public void Configure(EntityTypeBuilder<ProgrammeTemplate> template)
    {
        template.ToTable("programme_template");
        template.Ignore(t => t.StepList);
        template.Property(t => t.Name).HasMaxLength(ProgrammeTemplate.NameMaxLength).UseCollation(Russian.Collation);
        template.Property(t => t.Deficit).HasMaxLength(Programme.WordsMaxLength);
        template.Property(t => t.Goal).HasMaxLength(Programme.WordsMaxLength);
        template.Property(t => t.Tasks).HasMaxLength(Programme.WordsMaxLength);
        template.Property(t => t.Expected).HasMaxLength(Programme.WordsMaxLength);
        template.Property(t => t.Steps).HasMaxLength(ProgrammeTemplate.StepsMaxLength);
        template.Property(t => t.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        template.HasIndex(t => new { t.DistrictId, t.Name }).IsUnique();
        template
            .HasOne<MentoringForm>()
            .WithMany()
            .HasForeignKey(t => new { t.DistrictId, t.FormId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.ToTable("programme");
        programme.Ignore(p => p.Text);
        programme.Ignore(p => p.InOrder);
        programme.Property(p => p.From).HasColumnName("starts_on");
        programme.Property(p => p.To).HasColumnName("ends_on");
        programme.Property(p => p.Goal).HasMaxLength(Programme.WordsMaxLength);
        programme.Property(p => p.Tasks).HasMaxLength(Programme.WordsMaxLength);
        programme.Property(p => p.Deficits).HasMaxLength(Programme.WordsMaxLength);
        programme.Property(p => p.Strengths).HasMaxLength(Programme.WordsMaxLength);
        programme.Property(p => p.Expected).HasMaxLength(Programme.WordsMaxLength);
        programme.Property(p => p.Outcome).HasMaxLength(Programme.WordsMaxLength);
        programme.Property(p => p.ApprovedBy).HasMaxLength(Programme.NameMaxLength);
        programme.OfPair();
        programme.HasIndex(p => new { p.DistrictId, p.PairId }).IsUnique();
        programme
            .HasMany(p => p.Steps)
            .WithOne()
            .HasForeignKey(s => new { s.DistrictId, s.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
        programme
            .HasMany(p => p.Corrections)
            .WithOne()
            .HasForeignKey(c => new { c.DistrictId, c.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProgrammeStepMapping : IEntityTypeConfiguration<ProgrammeStep>
{
    public void Configure(EntityTypeBuilder<ProgrammeStep> step)
    {
        step.ToTable("programme_step");
        step.Property(s => s.Title).HasMaxLength(ProgrammeStep.TitleMaxLength);
        step.Property(s => s.Planned).HasMaxLength(ProgrammeStep.ResultMaxLength);
        step.Property(s => s.Actual).HasMaxLength(ProgrammeStep.ResultMaxLength);
        step.Property(s => s.Mark).HasMaxLength(ProgrammeStep.ResultMaxLength);
    }
}

internal sealed class ProgrammeCorrectionMapping : IEntityTypeConfiguration<ProgrammeCorrection>
{
    public void Configure(EntityTypeBuilder<ProgrammeCorrection> correction)
    {
        correction.ToTable("programme_correction");
        correction.Ignore(c => c.Lines);
        correction.Property(c => c.On).HasColumnName("on_day");
        correction.Property(c => c.Because).HasMaxLength(ProgrammeCorrection.ReasonMaxLength);
        correction.Property(c => c.What).HasMaxLength(ProgrammeCorrection.WhatMaxLength);
    }
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("meeting");
        meeting.Ignore(m => m.IsHeld);
        meeting.Ignore(m => m.Day);
        meeting.Property(m => m.Note).HasMaxLength(Meeting.NoteMaxLength);
        meeting.OfPair();
        meeting
            .HasMany(m => m.Present)
            .WithOne()
            .HasForeignKey(p => new { p.DistrictId, p.MeetingId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MeetingPresenceMapping : IEntityTypeConfiguration<MeetingPresence>
{
    public void Configure(EntityTypeBuilder<MeetingPresence> presence)
    {
        presence.ToTable("meeting_presence");
        presence
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
        presence
            .HasIndex(p => new
            {
                p.DistrictId,
                p.MeetingId,
                p.PersonId,
            })
            .IsUnique();
    }
}

internal sealed class FitQuestionMapping : IEntityTypeConfiguration<FitQuestion>
{
    public void Configure(EntityTypeBuilder<FitQuestion> question)
    {
        question.ToTable("fit_question");
        question.Ignore(q => q.ValidTo);
        question.Ignore(q => q.CallsForHelp);
        question.Property(q => q.Words).HasMaxLength(FitQuestion.WordsMaxLength);
        question.Property(q => q.Settlement).HasMaxLength(FitQuestion.WordsMaxLength);
        question.OfPair();
        question
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(q => new { q.DistrictId, q.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentorReportMapping : IEntityTypeConfiguration<MentorReport>
{
    public void Configure(EntityTypeBuilder<MentorReport> report)
    {
        report.ToTable("mentor_report");
        report.Property(r => r.From).HasColumnName("starts_on");
        report.Property(r => r.To).HasColumnName("ends_on");
        report.Property(r => r.Results).HasMaxLength(MentorReport.WordsMaxLength);
        report.Property(r => r.Remaining).HasMaxLength(MentorReport.WordsMaxLength);
        report.Property(r => r.Difficulties).HasMaxLength(MentorReport.WordsMaxLength);
        report.Property(r => r.Review).HasMaxLength(MentorReport.WordsMaxLength);
        report.Property(r => r.CaseLink).HasMaxLength(Pair.LinkMaxLength);
        report.OfPair();
    }
}

internal static class PairPartMappings
{
    /// <summary>A draft pair that is deleted takes what hangs on it along.</summary>
    public static void OfPair<TPart>(this EntityTypeBuilder<TPart> part)
        where TPart : PairOwned =>
        part.HasOne(p => p.Pair)
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.PairId })
            .OnDelete(DeleteBehavior.Cascade);
}
