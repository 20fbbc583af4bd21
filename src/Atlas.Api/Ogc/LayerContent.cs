namespace Atlas.Api.Ogc;

/// <summary>What a layer has when nothing is filtered.</summary>
/// <param name="Features">How many, exactly.</param>
/// <param name="Extent">Where and when they lie; null while there are none.</param>
public sealed record LayerContent(long Features, CollectionExtent? Extent);
