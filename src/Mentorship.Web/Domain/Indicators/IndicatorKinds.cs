namespace Mentorship.Web.Domain.Indicators;

/// <summary>Where the value of an indicator comes from.</summary>
public enum IndicatorKind
{
    /// <summary>A named computation over the registry of pairs.</summary>
    Computed,

    /// <summary>How many organisations have a given object: a local act, a roadmap, a programme, an order.</summary>
    Counted,

    /// <summary>From questionnaires; entered by hand as long as no campaign has run.</summary>
    Survey,

    /// <summary>Entered by hand, with a source and a day.</summary>
    Entered,
}

/// <summary>The ten that every district begins with; two of them are of surveys.</summary>
public enum Computation
{
    /// <summary>Дети 10–19 лет в роли наставляемого</summary>
    Mentees,

    /// <summary>Дети 15–19 лет в роли наставника</summary>
    Mentors,

    /// <summary>Молодые педагоги с наставником</summary>
    YoungTeachers,

    /// <summary>Предприятия, предоставившие наставников</summary>
    Enterprises,

    /// <summary>Школы с целевой моделью наставничества педагогов</summary>
    TeacherModel,

    /// <summary>Школы, чьи управленческие команды в системе менторства</summary>
    Leaders,

    /// <summary>Охвачено обучающихся с начала реализации</summary>
    Covered,

    /// <summary>Организаций-участников с начала реализации</summary>
    Partners,
}

/// <summary>What an organisation must have to be counted by an indicator of kind <see cref="IndicatorKind.Counted"/>.</summary>
public enum Holding
{
    LocalAct,
    Roadmap,

    /// <summary>An approved personal programme of a pair.</summary>
    Programme,

    /// <summary>A registered order that assigns pairs, issued within twelve months.</summary>
    AssignOrder,
}

public enum Measure
{
    /// <summary>Numerator of denominator, in percent.</summary>
    Share,
    Number,
}

public enum Aim
{
    Higher,
    Lower,
}

/// <summary>Which pairs count on a day.</summary>
public enum Span
{
    /// <summary>Those in force on the day.</summary>
    InForce,

    /// <summary>All that were in force on any day from the beginning of the programme up to the day.</summary>
    SinceStart,
}

/// <summary>How the way between two yearly targets is read; no value of a year without a target is invented.</summary>
public enum PathKind
{
    Linear,
    Steps,

    /// <summary>Marks for quarters, set by a person.</summary>
    Own,
}
