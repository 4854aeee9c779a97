using FluentValidation;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Letters.Composing;

/// <summary>A letter as it is written, with whom it goes to.</summary>
public sealed class LetterForm
{
    public string? Title { get; set; }
    public string? Body { get; set; }
    public List<OrganisationKind> Kinds { get; set; } = [];
    public List<Guid> Bodies { get; set; } = [];
    public string? Addressee { get; set; }
    public string? SignerPost { get; set; }
    public string? SignerName { get; set; }
    public string? ExecutorName { get; set; }
    public string? ExecutorPhone { get; set; }

    /// <summary>The draft that was opened, as PostgreSQL counts its changes.</summary>
    public uint Seen { get; set; }

    /// <summary>«send»: on to the sending when it is saved.</summary>
    public string? Then { get; set; }

    public LetterHead Head =>
        new(Title)
        {
            Addressee = Addressee,
            SignerPost = SignerPost,
            SignerName = SignerName,
            ExecutorName = ExecutorName,
            ExecutorPhone = ExecutorPhone,
        };

    public void Fill(Letter letter)
    {
        letter.Write(Head, Body);
        letter.SendTo(new OrganisationKinds(Kinds), new OrganisationIds(Bodies));
    }

    public static LetterForm Of(Letter letter) =>
        new()
        {
            Title = letter.Title,
            Body = letter.Body,
            Kinds = [.. letter.ToKinds.List],
            Bodies = [.. letter.ToBodies.List],
            Addressee = letter.Addressee,
            SignerPost = letter.SignerPost,
            SignerName = letter.SignerName,
            ExecutorName = letter.ExecutorName,
            ExecutorPhone = letter.ExecutorPhone,
            Seen = letter.Version,
        };
}

internal sealed class LetterFormValidator : AbstractValidator<LetterForm>
{
    public LetterFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage("Укажите, о чём письмо.");
        RuleFor(f => f.Title).MaximumLength(Letter.TitleMaxLength).WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Body).MaximumLength(Letter.BodyMaxLength).WithMessage("Не длиннее 20 000 знаков.");
        RuleFor(f => f.Addressee).MaximumLength(Letter.AddresseeMaxLength).WithMessage("Не длиннее 600 знаков.");
        Short(f => f.SignerPost);
        Short(f => f.SignerName);
        Short(f => f.ExecutorName);
        Short(f => f.ExecutorPhone);
    }

    private void Short(System.Linq.Expressions.Expression<Func<LetterForm, string?>> field) =>
        RuleFor(field).MaximumLength(Letter.NameMaxLength).WithMessage("Не длиннее 200 знаков.");
}
