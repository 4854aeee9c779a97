using Mentorship.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Data;

/// <summary>What PostgreSQL refuses, said as a person would; a constraint without a sentence stays an error.</summary>
internal static class Constraints
{
    private static readonly Dictionary<string, (string Message, string? Field)> Sentences = new(StringComparer.Ordinal)
    {
        ["ux_organisation_short_name"] = ("Организация с таким кратким названием уже есть в районе.", "ShortName"),
        ["ux_organisation_alias_key"] = (
            "Так уже называют другую организацию района. Выберите другое написание.",
            "Spelling"
        ),
        ["ux_district_name"] = ("Район с таким названием уже есть.", "Name"),
        ["ux_portal_user_normalized_user_name"] = ("Пользователь с такой почтой уже есть.", "Email"),
        ["ux_appointment_function_name"] = ("Такая функция уже есть в списке района.", "Name"),
        ["ux_act_kind_name"] = ("Такой вид акта уже есть в списке района.", "Name"),
        ["ex_appointment_one_at_a_time"] = (
            "В эти дни за это в организации уже кто-то отвечает. Измените даты или откройте прежнее назначение и нажмите «Заменить».",
            "From"
        ),
        ["ex_appointment_once"] = (
            "Этот человек в эти дни уже назначен на эту функцию в организации. Измените даты.",
            "From"
        ),
        ["ck_membership_last_curator"] = (
            "В районе не останется муниципального куратора, который может войти. Сначала пригласите другого и дождитесь, пока он примет приглашение.",
            null
        ),
        ["ck_portal_user_last_administrator"] = (
            "Это последний администратор, который может войти. Сначала сделайте администратором кого-нибудь ещё.",
            null
        ),
        ["ux_office_order_issuer_id_year_number"] = (
            "Приказ с таким номером в этом году уже зарегистрирован. Проверьте номер.",
            "Number"
        ),
        ["ex_pair_link_once"] = (
            "Эти двое уже в паре по этому предмету в эти дни. Откройте прежнюю пару или измените срок.",
            "Mentee"
        ),
        ["ex_pair_link_only"] = (
            "У наставляемого в эти дни уже есть наставник по этому предмету. Измените срок, предмет или вид наставничества.",
            "Mentee"
        ),
        ["ck_pair_link_capacity"] = (
            "У наставника в эти дни нет свободного места. Измените срок, выберите другого или прибавьте ему мест в карточке.",
            "Mentor"
        ),
        ["ck_pair_kept"] = ("Пара была закреплена: её не удаляют, а завершают или прекращают.", null),
        ["ux_mentoring_form_name"] = ("Такая форма уже есть в списке района.", "Name"),
        ["ux_mentoring_kind_name"] = ("Такой вид уже есть в списке района.", "Name"),
        ["ux_programme_pair_id"] = ("У этой пары уже есть программа: обновите страницу.", null),
        ["ux_programme_template_name"] = ("Такой шаблон уже есть в списке района.", "Name"),
        ["ux_survey_template_name"] = ("Анкета с таким названием уже есть в списке района.", "Name"),
        ["ck_survey_closed"] = ("Опрос закрыт: ответы больше не принимаются.", null),
        ["ck_survey_answered"] = ("На опрос уже ответили: его не отменяют, а закрывают.", null),
        ["ck_programme_kept"] = ("Программа утверждена: её не удаляют, а корректируют или завершают.", null),
        ["ux_office_order_same_number"] = (
            "Приказ с таким номером в этом году уже зарегистрирован. Проверьте номер.",
            "Number"
        ),
        ["ux_letter_issuer_id_year_number"] = (
            "Письмо с таким номером в этом году уже отправлено. Проверьте номер.",
            "Number"
        ),
        ["ck_letter_frozen_text"] = ("Письмо отправлено: его текст больше не меняется.", null),
        ["ux_consent_text_kind_number"] = (
            "Новую редакцию уже сохранил кто-то другой. Сверьте её и сохраните ещё раз.",
            null
        ),
        ["ux_consent_asked"] = ("Это согласие только что напечатал кто-то другой. Обновите страницу.", null),
        ["ux_destruction_organisation_id_number"] = (
            "Акт с таким номером у организации уже есть. Проверьте номер.",
            "Number"
        ),
        ["ux_order_basis_name"] = ("Такой акт уже есть в списке района.", "Name"),
        ["ck_office_order_no_gap"] = (
            "Этот номер оставил бы пропуск в журнале. Возьмите следующий по порядку.",
            "Number"
        ),
        ["ck_office_order_frozen_text"] = (
            "Приказ зарегистрирован: его текст больше не меняется. Подготовьте приказ об изменениях.",
            null
        ),
        ["ux_revision_roadmap_id_number"] = ("Новую редакцию уже открыл кто-то другой: обновите страницу.", null),
        ["ck_roadmap_text_frozen"] = ("Текст утверждён приказом. Чтобы изменить его, откройте новую редакцию.", null),
        ["ux_revision_one_draft"] = ("Новую редакцию уже открыл кто-то другой: обновите страницу.", null),
        ["ux_monitoring_period_as_of"] = ("На этот день период уже открыт.", "AsOf"),
        ["ux_seal_period_id_number"] = ("Период только что зафиксировал кто-то другой: обновите страницу.", null),
        ["ux_seal_link"] = ("Только что зафиксирован другой период: повторите.", null),
        ["ux_return_entry_return_id_key"] = ("Эту цифру только что исправил кто-то другой: обновите страницу.", null),
        ["ux_membership_one_active"] = ("У этого человека уже есть такая роль.", "Role"),
    };

    public static void ThrowIfExplained(DbUpdateException failure) => ThrowIfExplained(failure.InnerException);

    /// <summary>Of what was said in SQL and not saved as rows.</summary>
    public static void ThrowIfExplained(Exception? failure)
    {
        if (failure is PostgresException { ConstraintName: { } name } && Sentences.TryGetValue(name, out var sentence))
            throw new RuleBroken(sentence.Message, sentence.Field);
    }
}
