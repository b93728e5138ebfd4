import Figures

/// One figure of each kind, and the hard cases of each.
enum FigureSamples {
    static var all: [(name: String, figure: Figure)] { charts + maps + planes + diagrams }
}
