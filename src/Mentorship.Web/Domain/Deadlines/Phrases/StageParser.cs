using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«I этап (сентябрь – декабрь)», «на втором этапе: май»: the stage heads the time and says nothing of it.</summary>
internal static class StageParser
{
    public static void Skip(Cursor cursor)
    {
        if (cursor.KeepsStages || !cursor.IsStem("этап") && !cursor.IsStem("этап", 1) && !cursor.IsStem("этап", 2))
            return;
        var at = cursor.At;
        cursor.AnyOf("на");
        var numbered =
            cursor[0] is { Kind: TokenKind.Number, Value: >= 1 and <= 20 } || Vocabulary.Ordinal(cursor[0].Text) > 0;
        cursor.At += numbered ? 1 : 0;
        if (cursor.AnyOf("этап", "этапе") && (numbered || cursor[0] is { Kind: TokenKind.Number, Value: <= 20 }))
        {
            cursor.At += numbered ? 0 : 1;
            if (cursor.Mark("(") || cursor.Mark(":") || cursor.Mark("-") || cursor.Mark(","))
                return;
        }
        cursor.At = at;
    }
}
