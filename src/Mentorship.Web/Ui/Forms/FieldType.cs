namespace Mentorship.Web.Ui.Forms;

public enum FieldType
{
    /// <summary>By the type of the property.</summary>
    Auto,
    Text,
    Email,
    Phone,
    Password,

    /// <summary>Typed, never spun: a wheel over a number field has spoilt many a report.</summary>
    Number,

    /// <summary>Typed as «15.01.2027»: it can be pasted, and what was typed wrongly is kept.</summary>
    Date,
    Textarea,
    Select,
    Checkbox,

    /// <summary>One of <c>items</c>, all seen at once.</summary>
    Radio,

    /// <summary>Some of <c>items</c>.</summary>
    Checks,
    File,
}
