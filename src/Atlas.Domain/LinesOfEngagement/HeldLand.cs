using Atlas.Domain.Geodesy;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Atlas.Domain.LinesOfEngagement;

/// <summary>
/// A face of the map and who held it: null when nobody can say. Where an area was drawn, it speaks; elsewhere the nearest community.
/// </summary>
internal sealed record HeldLand(Polygon Face, string? Controller, DrawnArea? Drawn)
{
    public bool MeetsAnotherSide(HeldLand other) =>
        Controller is not null && other.Controller is not null && Controller != other.Controller;

    /// <summary>The country cut along its border, the drawn areas, the greatest distance and the cells of different controllers.</summary>
    public static IReadOnlyList<HeldLand> Of(Geometry country, ThiessenCells cells, IReadOnlyList<DrawnArea> drawn)
    {
        var inCountry = new IndexedPointInAreaLocator(country);
        var inReach = new IndexedPointInAreaLocator(cells.Land);
        var inDrawn = drawn.Select(area => (area, Locator: new IndexedPointInAreaLocator(area.Geometry))).ToList();

        return
        [
            .. from face in LandFaces.CutAlong([country, cells.Land, .. drawn.Select(area => area.Geometry), .. cells.Fronts()])
               let inside = face.InteriorPoint.Coordinate
               where inCountry.Locate(inside) == Location.Interior
               let area = inDrawn.FirstOrDefault(one => one.Locator.Locate(inside) == Location.Interior).area
               select new HeldLand(face, Controller(area, inside), area),
        ];

        string? Controller(DrawnArea? area, Coordinate inside) => area switch
        {
            not null => area.Controller == ControlAssessment.Unknown ? null : area.Controller,
            null when inReach.Locate(inside) == Location.Interior => cells.Nearest(Utm37N.FromWgs84(inside)).Controller,
            null => null,
        };
    }
}
