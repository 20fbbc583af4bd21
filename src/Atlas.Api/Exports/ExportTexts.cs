using Atlas.Api.Layers;

namespace Atlas.Api.Exports;

/// <summary>A text in both languages.</summary>
public sealed record ExportText(string En, string Ar);

/// <summary>The sentences that go with every export.</summary>
public static class ExportTexts
{
    public static ExportText Caveat { get; } = new(
        "Figures are a minimum. The records are those that the named sources tell of with a date and a place: a selection of reports, not all that happened. "
            + "A place without an incident here is not a place without incidents. Unknown is empty or null, and never zero.",
        "الأرقام حدٌّ أدنى. والسجلات هي ما ذكرته المصادر المسمّاة مع تاريخه ومكانه: مختارات من التقارير، لا كلّ ما حدث. وخلوّ مكانٍ من الحوادث هنا لا يعني أنه لم تقع فيه حوادث. "
            + "والقيمة المجهولة تُترك فارغة، ولا تُكتب صفراً أبداً.");

    public static ExportText Licence { get; } = new(
        "The recorded facts are credited to their report: name the source with every use. Gazetteer rows: GeoNames and SimpleMaps (CC BY 4.0), our own (CC0). "
            + "Borders: Natural Earth (public domain). The boundaries imply no position on their legal status.",
        "تُنسب الوقائع المسجّلة إلى التقرير الذي وردت فيه: اذكر المصدر عند كل استخدام. أسماء الأماكن: GeoNames وSimpleMaps (رخصة CC BY 4.0)، وما أضفناه (CC0). "
            + "الحدود: Natural Earth (ملكية عامة). ولا تعبّر الحدود عن أي موقف من وضعها القانوني.");

    public static ExportText WholeLayer { get; } = new("none: the whole layer", "بلا تصفية: الطبقة كاملة");

    private static readonly ExportText Uncertainty = new(
        "Places are known only to within the radius in uncertainty_m: a point is not an address.",
        "لا تُعرف الأماكن إلا ضمن نصف القطر المذكور في uncertainty_m: فالنقطة ليست عنواناً.");

    private static readonly ExportText Method = new(
        "Shapes are APPROXIMATE: method says how each came about, and derived ones were never surveyed.",
        "الأشكال تقريبية: يبيّن method كيف رُسم كلٌّ منها، والمشتقّ منها لم يجرِ مسحه ميدانياً قط.");

    private static readonly ExportText Line = new(
        "Distances are to APPROXIMATE lines of engagement, derived from assessments of control.",
        "المسافات مقيسة إلى خطوط اشتباك تقريبية مشتقّة من تقديرات السيطرة.");

    private static readonly ExportText Zone = new(
        "Shapes are those of zones whose borders were never published officially: they are APPROXIMATE.",
        "الأشكال هي أشكال مناطق لم تُنشر حدودها رسمياً قط: فهي تقريبية.");

    /// <summary>What a layer's own properties say of its shapes.</summary>
    public static IEnumerable<ExportText> NotesOn(Layer layer)
    {
        var names = layer.Properties.Select(property => property.Name).ToHashSet();
        return new[] { ("uncertainty_m", Uncertainty), ("method", Method), ("line_distance_min_m", Line), ("effective_at", Zone) }
            .Where(note => names.Contains(note.Item1)).Select(note => note.Item2);
    }
}
