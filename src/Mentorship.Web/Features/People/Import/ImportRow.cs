using Mentorship.Web.Data.People;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Features.Organisations;
using Mentorship.Web.Features.People.Keeping;

namespace Mentorship.Web.Features.People.Import;

/// <summary>One row of the file: what was read, what is wrong with it, what it would do.</summary>
public sealed class ImportRow : ImportedRow<ImportField>
{
    private ImportRow(int number, IReadOnlyDictionary<ImportField, string> cells)
        : base(number, cells) { }

    public PersonForm Form { get; } = new() { IsNew = true };

    public override string Name =>
        string.Join(' ', new[] { Form.Surname, Form.Name, Form.Patronymic }.OfType<string>());

    public string Key => Domain.Text.Key(Name);

    public static ImportRow Read(FileRow row, Heads<ImportField> heads)
    {
        var read = new ImportRow(row.Number, heads.Cells(row));
        read.CheckCells(Longest);
        read.ReadName();
        read.ReadPlace();
        read.ReadRest();
        return read;
    }

    public void Meet(Guid known, IEnumerable<ImportChange> changes) => (Existing, Changes) = (known, [.. changes]);

    /// <param name="twin">Whom, when he may be named.</param>
    public void Resemble(string sentence, Guid? twin) => (Resembles, Twin) = (sentence, twin);

    /// <summary>The card that the row may mean under a slip of the pen.</summary>
    public Guid? Twin { get; private set; }

    public void Skip() => IsSkipped = true;

    /// <summary>It is he: the name stays as the card has it, and a place begins only when the file says so.</summary>
    public void Join(KnownPerson known, Func<KnownPerson, ImportRow, IEnumerable<ImportChange>> between)
    {
        if (this[ImportField.From] is null)
            Form.From = null;
        Meet(known.Id, between(known, this));
    }

    private void ReadName()
    {
        var words = (this[ImportField.FullName] ?? "").Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        Form.Surname = this[ImportField.Surname] ?? words.ElementAtOrDefault(0);
        Form.Name = this[ImportField.Name] ?? words.ElementAtOrDefault(1);
        Form.Patronymic = this[ImportField.Patronymic] ?? words.ElementAtOrDefault(2);
        Need(ImportField.Surname, Form.Surname, "Укажите фамилию.");
        Need(ImportField.Name, Form.Name, "Укажите имя.");
        if (this[ImportField.Sex] is { } sex && (Form.Sex = ImportWords.Sex(sex)) is null)
            Refuse(ImportField.Sex, "Напишите «м» или «ж».");
    }

    // What a cell has been refused for already is said once.
    private void Need(ImportField field, string? part, string sentence)
    {
        if (part?.Any(char.IsLetter) != true && !Errors.Any(e => e.Field == field))
            Refuse(field, sentence);
    }

    private void ReadPlace()
    {
        var kind = this[ImportField.Kind] is { } word ? ImportWords.Kind(word) : null;
        if (this[ImportField.Kind] is { } typed && kind is null)
            Refuse(
                ImportField.Kind,
                $"«{typed[..Math.Min(40, typed.Length)]}» не понято. Возможно: {ImportWords.Kinds}."
            );
        Form.Kind = kind ?? (this[ImportField.Class] is null ? PersonKind.Employee : PersonKind.Student);
        if (Form.Kind == PersonKind.Student)
        {
            // The portal's own file has one column for posts and classes.
            var text = this[ImportField.Class] ?? this[ImportField.Post];
            if (text is null)
                Refuse(ImportField.Class, "Укажите класс или курс; 0, если классов нет.");
            else if (TypedPerson.Class(text) is not { } place)
                Refuse(ImportField.Class, $"Класс «{text[..Math.Min(40, text.Length)]}» не понят. Напишите так: 7А.");
            else
                (Form.Grade, Form.Letter) = place;
            return;
        }
        (Form.Post, Form.Subject, Form.Category) = (
            this[ImportField.Post],
            this[ImportField.Subject],
            this[ImportField.Category]
        );
        if (Form is { Kind: PersonKind.Employee, Post: null })
            Refuse(ImportField.Post, "Укажите должность.");
    }

    private void ReadRest()
    {
        Form.BornOn = Day(ImportField.BornOn, FirstYear);
        Form.From = Day(ImportField.From, FirstYear);
        Form.TeachingSince = Day(ImportField.TeachingSince, FirstYear);
        (Form.Phone, Form.Email) = (this[ImportField.Phone], this[ImportField.Email]);
        if (!ContactRules.IsEmail(Form.Email))
            Refuse(ImportField.Email, "Проверьте почту: нужен вид anna@example.ru.");
        (Form.RepresentativeName, Form.RepresentativePhone) = (
            this[ImportField.Representative],
            this[ImportField.RepresentativePhone]
        );
        if (Form is { RepresentativePhone: not null, RepresentativeName: null })
            Refuse(ImportField.Representative, "Укажите, чей это телефон.");
    }

    private const int FirstYear = 1900;

    private static int Longest(ImportField field) =>
        field switch
        {
            ImportField.Surname or ImportField.Name or ImportField.Patronymic => Person.NameMaxLength,
            ImportField.Phone or ImportField.RepresentativePhone => 60,
            ImportField.Category => 100,
            ImportField.FullName => 300,
            _ => 200,
        };
}
