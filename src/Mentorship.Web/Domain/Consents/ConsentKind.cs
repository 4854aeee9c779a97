namespace Mentorship.Web.Domain.Consents;

/// <summary>One document has one purpose: none of these is ever merged with another.</summary>
public enum ConsentKind
{
    /// <summary>Обработка персональных данных, взрослый</summary>
    Processing,

    /// <summary>Обработка данных ребёнка: signed by his representative.</summary>
    ChildProcessing,

    /// <summary>Распространение: a public page, a site</summary>
    Publication,

    /// <summary>Согласие работника на наставническую работу, article 351.8</summary>
    MentoringWork,

    /// <summary>Согласие участвовать в этой паре</summary>
    ThisPair,
}

public enum ConsentState
{
    /// <summary>Printed or given out, not signed yet</summary>
    Asked,
    Valid,
    Expired,
    Withdrawn,
}

/// <summary>Where names of people leave to: each place needs its consents.</summary>
public enum NamesExit
{
    /// <summary>A school's own lists: people without papers must be seen to be asked.</summary>
    WorkingList,

    /// <summary>The two federal bases.</summary>
    Base,

    /// <summary>Any other file with names.</summary>
    NamedFile,

    PairInForce,
    PublicPage,
}
