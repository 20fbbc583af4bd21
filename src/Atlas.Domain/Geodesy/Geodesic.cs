using NetTopologySuite.Geometries;

namespace Atlas.Domain.Geodesy;

/// <summary>
/// The shortest way over the WGS 84 ellipsoid, in metres, by Vincenty's inverse formula (Survey Review 23/176, 1975), which is exact
/// to well under a millimetre. It does not converge for points almost opposite each other on the globe; no two places of one country are.
/// </summary>
public static class Geodesic
{
    private const double A = 6378137;
    private const double F = 1 / 298.257223563;
    private const double B = A * (1 - F);
    private const double Radian = Math.PI / 180;

    public static double Distance(Coordinate from, Coordinate to)
    {
        var difference = (to.X - from.X) * Radian;
        var (sinU1, cosU1) = Math.SinCos(Math.Atan((1 - F) * Math.Tan(from.Y * Radian)));
        var (sinU2, cosU2) = Math.SinCos(Math.Atan((1 - F) * Math.Tan(to.Y * Radian)));

        var lambda = difference;
        for (var iteration = 0; iteration < 100; iteration++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var across = cosU2 * sinLambda;
            var along = (cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda);
            var sinSigma = Math.Sqrt((across * across) + (along * along));
            if (sinSigma == 0)
                return 0;

            var cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
            var sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            var cos2Alpha = 1 - (sinAlpha * sinAlpha);
            // Both points on the equator: cos²α is 0 and the term has no part in the result.
            var cos2SigmaM = cos2Alpha == 0 ? 0 : cosSigma - (2 * sinU1 * sinU2 / cos2Alpha);
            var c = F / 16 * cos2Alpha * (4 + (F * (4 - (3 * cos2Alpha))));
            var previous = lambda;
            lambda = difference + ((1 - c) * F * sinAlpha
                * (sigma + (c * sinSigma * (cos2SigmaM + (c * cosSigma * (-1 + (2 * cos2SigmaM * cos2SigmaM)))))));

            if (Math.Abs(lambda - previous) < 1e-13)
                return Arc(sigma, sinSigma, cosSigma, cos2Alpha, cos2SigmaM);
        }

        throw new ArgumentException($"{from} and {to} are almost opposite on the globe.");
    }

    private static double Arc(double sigma, double sinSigma, double cosSigma, double cos2Alpha, double cos2SigmaM)
    {
        var u2 = cos2Alpha * ((A * A) - (B * B)) / (B * B);
        var a = 1 + (u2 / 16384 * (4096 + (u2 * (-768 + (u2 * (320 - (175 * u2)))))));
        var b = u2 / 1024 * (256 + (u2 * (-128 + (u2 * (74 - (47 * u2))))));
        var squared = cos2SigmaM * cos2SigmaM;
        var deltaSigma = b * sinSigma * (cos2SigmaM + (b / 4 * ((cosSigma * (-1 + (2 * squared)))
            - (b / 6 * cos2SigmaM * (-3 + (4 * sinSigma * sinSigma)) * (-3 + (4 * squared))))));
        return B * a * (sigma - deltaSigma);
    }
}
