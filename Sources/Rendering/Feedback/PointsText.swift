/// Points as people read them.
public enum PointsText {
    public static func number(_ points: Double) -> String { NumberText.plain(points) }

    /// `1.5 points`
    public static func words(_ points: Double) -> String { PageWords.points(points) }

    /// `3 of 4 points`
    public static func words(_ score: Double, of points: Double) -> String { number(score) + " of " + words(points) }
}
