namespace Mentorship.Web.Domain.Accounts;

/// <summary>What a membership lets its user do; the words on screen are in <c>Ui/Wording</c>.</summary>
public enum Role
{
    /// <summary>Муниципальный куратор</summary>
    Curator,

    /// <summary>Методист</summary>
    Methodist,

    /// <summary>Руководитель управления образования</summary>
    Head,

    /// <summary>Школьный куратор</summary>
    Coordinator,

    /// <summary>Наставник</summary>
    Mentor,

    /// <summary>Наблюдатель</summary>
    Observer,
}
