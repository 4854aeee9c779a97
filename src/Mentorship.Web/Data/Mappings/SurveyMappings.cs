using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class SurveyTemplateMapping : IEntityTypeConfiguration<SurveyTemplate>
{
    public void Configure(EntityTypeBuilder<SurveyTemplate> template)
    {
        template.ToTable("survey_template");
        template.Ignore(t => t.ItemList);
        template.Property(t => t.Name).HasMaxLength(SurveyTemplate.NameMaxLength).UseCollation(Russian.Collation);
        template.Property(t => t.Items).HasMaxLength(SurveyTemplate.ItemsMaxLength);
        template.Property(t => t.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        template.HasIndex(t => new { t.DistrictId, t.Name }).IsUnique();
    }
}

internal sealed class SurveyMapping : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.ToTable("survey");
        survey.Ignore(s => s.ItemList);
        survey.Ignore(s => s.IsOfSatisfaction);
        survey.Property(s => s.Title).HasMaxLength(Survey.TitleMaxLength).UseCollation(Russian.Collation);
        survey.Property(s => s.Items).HasMaxLength(SurveyTemplate.ItemsMaxLength);
        survey.Property(s => s.Threshold).HasPrecision(3, 1);
        survey.Property(s => s.From).HasColumnName("starts_on");
        survey.Property(s => s.To).HasColumnName("ends_on");
        survey
            .HasOne<SurveyTemplate>()
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.TemplateId })
            .OnDelete(DeleteBehavior.Restrict);
        survey
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        survey
            .HasOne(s => s.Form)
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.FormId })
            .OnDelete(DeleteBehavior.NoAction);
        survey
            .HasOne<Survey>()
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.BaselineId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class SurveyGroupMapping : IEntityTypeConfiguration<SurveyGroup>
{
    public void Configure(EntityTypeBuilder<SurveyGroup> group)
    {
        group.ToTable("survey_group");
        group.Ignore(g => g.BallotList);
        group
            .HasOne(g => g.Survey)
            .WithMany(s => s.Groups)
            .HasForeignKey(g => new { g.DistrictId, g.SurveyId })
            .OnDelete(DeleteBehavior.Cascade);
        group
            .HasOne(g => g.Organisation)
            .WithMany()
            .HasForeignKey(g => new { g.DistrictId, g.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        group
            .HasIndex(g => new
            {
                g.DistrictId,
                g.SurveyId,
                g.OrganisationId,
            })
            .IsUnique();
    }
}
