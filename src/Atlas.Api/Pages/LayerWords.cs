using Atlas.Api.Layers;

namespace Atlas.Api.Pages;

/// <summary>What a layer is, in the language of the page.</summary>
public static class LayerWords
{
    private static readonly Dictionary<string, string> Arabic = new(StringComparer.Ordinal)
    {
        ["massacres"] = "حوادث قُتل في كل منها خمسة مدنيين على الأقل. الأرقام حد أدنى.",
        ["incidents"] = "الهجمات الموثقة على المدنيين، لكل حادثة سجل. الأرقام حد أدنى، وغير المعروف يبقى غير معروف. تمثل النقطة مكاناً معروفاً ضمن نصف القطر المذكور بالأمتار. الأوقات بتوقيت دمشق.",
        ["incidents-near-lines"] = "الحوادث وبُعد كل منها عن خط الاشتباك كما كان في أيامها، مع هامش خطأ الخط والمكان.",
        ["ceasefire-incidents"] = "الحوادث حول كل وقف لإطلاق النار: قبله أم بعده، وبفارق كم يوم. هو تتابع زمني لا يفسّر الأسباب.",
        ["ceasefires"] = "اتفاقات وقف إطلاق النار ووقت سريانها حيث ذُكر وقت، وإلا فاليوم. الشكل شكل المنطقة المشمولة، وحدودها لم تُنشر رسمياً قط.",
        ["lines-of-engagement"] = "خطوط الاشتباك وفترة كل منها. معظمها مستنتج من تقديرات السيطرة، فهو تقريبي.",
        ["control-areas"] = "الأراضي بحسب الجهة المسيطرة وفترتها. المستنتج منها تقريبي.",
        ["de-escalation-zones"] = "مناطق خفض التصعيد. حدودها تقريبية، فهي لم تُنشر قط.",
        ["governorates"] = "المحافظات السورية. لا تعبّر الحدود عن أي موقف.",
        ["communities"] = "التجمعات السكانية التي تذكرها التقارير، ومدى دقة موقع كل منها.",
        ["coverage"] = "ما تغطيه التقارير: أي فترة وأي منطقة، وهل سُجّل فيها كل شيء أم الأبرز فقط.",
    };

    public static string Title(Layer layer, PageLanguage language) => language.Of(layer.TitleEn, layer.TitleAr);

    public static bool HasArabic(Layer layer) => Arabic.ContainsKey(layer.Id);

    /// <summary>A layer that the operator added is described as the operator described it.</summary>
    public static Html Description(Layer layer, PageLanguage language) => language == PageLanguage.Arabic && Arabic.TryGetValue(layer.Id, out var text)
        ? Html.Of($"<p>{text}</p>")
        : Html.Of($"""<p lang="en" dir="ltr">{layer.Description}</p>""");
}
