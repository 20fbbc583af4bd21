using Atlas.Api.Http;

namespace Atlas.Api.Pages;

/// <summary>What a type of problem is called, and what can be done about it.</summary>
public sealed record ProblemWords(string TitleAr, string AdviceEn, string AdviceAr)
{
    /// <summary>Of what has no type of its own.</summary>
    public const string OtherAr = "تعذر تنفيذ الطلب";

    private static readonly Dictionary<string, ProblemWords> All = new(StringComparer.Ordinal)
    {
        [ProblemWriter.InvalidParameter] = new(
            "معامل غير صالح",
            "The address asks for something that the service does not understand. Correct the parameter below, or leave it out.",
            "في العنوان شيء لا تفهمه الخدمة. صحّح المعامل المذكور أدناه أو احذفه."),
        [ProblemWriter.NotFound] = new(
            "غير موجود",
            "There is nothing at this address. It may be mistyped, or what was here may have been taken back. The links above lead to what there is.",
            "لا شيء في هذا العنوان. قد يكون فيه خطأ، أو سُحب ما كان هنا. الروابط أعلاه تقود إلى ما هو موجود."),
        [ProblemWriter.Incomparable] = new(
            "لا تمكن المقارنة",
            "The question is understood, but the records are not enough to answer it. That says nothing about what happened.",
            "السؤال مفهوم، لكن السجلات لا تكفي للإجابة عنه. ولا يعني ذلك شيئاً عما وقع."),
        [ProblemWriter.NotAcceptable] = new(
            "لا صيغة كهذه",
            "This cannot be had in the form that was asked for.",
            "لا يتوفر هذا بالصيغة المطلوبة."),
        [ProblemWriter.MethodNotAllowed] = new(
            "طريقة غير مسموحة",
            "The service can be read only.",
            "الخدمة للقراءة فقط."),
        [ProblemWriter.Unavailable] = new(
            "قاعدة البيانات غير متاحة",
            "The data cannot be reached just now. Nothing is lost: try again in a moment.",
            "لا يمكن الوصول إلى البيانات الآن. لم يُفقد شيء، فحاول مرة أخرى بعد قليل."),
        [ProblemWriter.Busy] = new(
            "طلبات كثيرة في وقت واحد",
            "Too much is asked at once. Try again in a moment.",
            "الطلبات كثيرة في هذه اللحظة. حاول مرة أخرى بعد قليل."),
        [ProblemWriter.TooSlow] = new(
            "السؤال يستغرق وقتاً طويلاً",
            "The answer would take too long. Ask for a smaller area, a shorter time or fewer records.",
            "تستغرق الإجابة وقتاً أطول مما ينبغي. اطلب منطقة أصغر أو زمناً أقصر أو سجلات أقل."),
        [ProblemWriter.Internal] = new(
            "خلل في الخدمة",
            "The fault is ours, and it has been logged.",
            "الخلل من عندنا، وقد سُجّل."),
    };

    /// <returns>Null for what has no type of its own.</returns>
    public static ProblemWords? Of(string? type) => type is not null && All.TryGetValue(type, out var words) ? words : null;
}
