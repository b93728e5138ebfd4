/// A function of two variables inside a `Chart3D`: y = f(x, z).
public struct SurfacePlot {
    public var x: String
    public var y: String
    public var z: String
    public var function: (Double, Double) -> Double

    public init(x: String, y: String, z: String, function: @escaping (Double, Double) -> Double) {
        self.x = x
        self.y = y
        self.z = z
        self.function = function
    }
}
