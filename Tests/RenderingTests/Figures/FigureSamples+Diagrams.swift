import Figures

extension FigureSamples {
    static var planes: [(name: String, figure: Figure)] {
        [("contours", contours), ("contours-saddle", saddle), ("regions", regions), ("regions-weighted", weighted)]
    }

    static var diagrams: [(name: String, figure: Figure)] {
        [
            ("network", network), ("network-large", largeNetwork), ("graph", graph), ("graph-backprop", backprop),
            ("unfolded", unfolded), ("unfolded-two", unfoldedTwo), ("grid", grid), ("grid-moves", gridMoves),
            ("tree", tree), ("cell", cell), ("cell-vanilla", CellDrawing(.vanilla).figure), ("sliding", sliding),
            ("stump", stump), ("frames", frames), ("panels", panels), ("panels-charts", chartPanels),
        ]
    }

    static var panels: Figure {
        FigurePanels(
            (1...3).map { round in
                DecisionRegions(
                    x: 0...10, y: 0...9, samples: 40,
                    points: [
                        RegionPoint(1, 2, label: 0), RegionPoint(7, 5, label: 0, isMarked: round == 1),
                        RegionPoint(9, 6, label: 1),
                    ],
                    xTitle: "x₁", yTitle: "x₂"
                ) { x, y in (round == 3 ? y > 4.5 : x < Double(round) * 3) ? 0 : 1 }.title("Round \(round)")
            }
        ).figure
    }

    static var chartPanels: Figure {
        FigurePanels([losses.title("Three rates"), bars.title("Five layers")]).figure
    }

    static var contours: Figure {
        func descend(_ rate: Double, _ steps: Int) -> [PlanePoint] {
            var (x, y) = (-1.8, 1.4)
            var points = [PlanePoint(x, y)]
            for _ in 0..<steps {
                (x, y) = (x - rate * 2 * x, y - rate * 10 * y)
                points.append(PlanePoint(x, y))
            }
            return points
        }
        return ContourMap(
            x: -2...2, y: -2...2, xTitle: "w₁", yTitle: "w₂", valueTitle: "loss",
            paths: [
                ContourPath("rate 0.02", descend(0.02, 30)), ContourPath("rate 0.1", descend(0.1, 20)),
                ContourPath("rate 0.19", descend(0.19, 20)),
            ]
        ) { x, y in x * x + 5 * y * y }.figure
    }

    static var saddle: Figure {
        ContourMap(x: -2...2, y: -1...1, xTitle: "a", yTitle: "b", valueTitle: "a² − b²") { $0 * $0 - 4 * $1 * $1 }
            .figure
    }

    static var regions: Figure {
        DecisionRegions(
            x: 0...10, y: 0...10, samples: 60, names: ["inside", "outside"],
            points: (0..<40).map { index in
                let (x, y) = (Double(index * 7 % 10) + 0.4, Double(index * 3 % 11) * 0.9)
                return RegionPoint(x, y, label: (x - 5) * (x - 5) + (y - 5) * (y - 5) < 9 ? 0 : 1)
            }, xTitle: "x₁", yTitle: "x₂"
        ) { x, y in (x - 5) * (x - 5) + (y - 5) * (y - 5) < 9 ? 0 : 1 }.figure
    }

    /// The ten points of the boosting lecture, the weights of its third round.
    static var weighted: Figure {
        let heavy = 1.0 / 6
        let (middle, light) = (7.0 / 66, 1.0 / 22)
        return DecisionRegions(
            x: 0...10, y: 0...9, samples: 60, names: ["+", "−"],
            points: [
                RegionPoint(1, 2, label: 0, weight: light), RegionPoint(2, 6, label: 0, weight: light),
                RegionPoint(5, 7, label: 0, weight: middle), RegionPoint(7, 5, label: 0, weight: middle),
                RegionPoint(7, 7, label: 0, weight: middle),
                RegionPoint(3, 2, label: 1, weight: heavy, isMarked: true),
                RegionPoint(3, 4, label: 1, weight: heavy, isMarked: true),
                RegionPoint(6, 4, label: 1, weight: heavy, isMarked: true),
                RegionPoint(9, 6, label: 1, weight: light), RegionPoint(9, 8, label: 1, weight: light),
            ], xTitle: "x₁", yTitle: "x₂"
        ) { x, _ in x < 8 ? 0 : 1 }.title("Round 2: x₁ < 8")
    }

    static var network: Figure {
        NetworkDrawing(
            [
                NetworkLayer("input", [NetworkUnit("x₁", value: 2), NetworkUnit("x₂", value: -0.5)]),
                NetworkLayer(
                    "hidden", [NetworkUnit("h₁", value: 0.832, isHighlighted: true), NetworkUnit("h₂", value: 0.9047)]),
                NetworkLayer("output", [NetworkUnit("y₁", value: 0.4254), NetworkUnit("y₂", value: 0.4629)]),
            ], weights: [[[0.6, 0.9], [-0.8, -0.9]], [[0.4, 0.8], [-0.7, -0.9]]]
        ).figure
    }

    static var largeNetwork: Figure {
        NetworkDrawing([
            NetworkLayer("pixels", count: 784), NetworkLayer("hidden", count: 32),
            NetworkLayer("digits", (0..<10).map { NetworkUnit("\($0)") }),
        ]).figure
    }

    static var graph: Figure {
        GraphDrawing(
            nodes: [
                GraphNode("a", value: 2, gradient: -3), GraphNode("b", value: -3, gradient: 2),
                GraphNode("×", name: "c", value: -6, gradient: 1), GraphNode("d", value: 10, gradient: 1),
                GraphNode("+", name: "e", value: 4, gradient: 1),
            ],
            edges: [
                GraphEdge(from: 0, to: 2), GraphEdge(from: 1, to: 2), GraphEdge(from: 2, to: 4),
                GraphEdge(from: 3, to: 4),
            ]
        ).figure
    }

    /// The 2-2-2 network of the lecture on backpropagation, node by node.
    static var backprop: Figure {
        var nodes = [GraphNode("x₁", value: 2), GraphNode("x₂", value: -0.5)]
        var edges: [GraphEdge] = []
        func layer(_ inputs: [Int], _ name: String, _ prime: String, values: [Double]) -> [Int] {
            (0..<2).map { unit in
                var products: [Int] = []
                for (place, input) in inputs.enumerated() {
                    nodes.append(
                        GraphNode(
                            "w\(prime)\(place + 1)\(unit + 1)", value: 0.4 - 0.1 * Double(unit), gradient: 0.01003))
                    nodes.append(GraphNode("×", value: 0.832, gradient: -0.1404))
                    edges += [
                        GraphEdge(from: input, to: nodes.count - 1),
                        GraphEdge(from: nodes.count - 2, to: nodes.count - 1),
                    ]
                    products.append(nodes.count - 1)
                }
                nodes.append(GraphNode("+", value: 1.6, gradient: 0.005))
                edges += products.map { GraphEdge(from: $0, to: nodes.count - 1) }
                nodes.append(GraphNode("σ", name: "\(name)\(unit + 1)", value: values[unit], gradient: 0.0359))
                edges.append(GraphEdge(from: nodes.count - 2, to: nodes.count - 1))
                return nodes.count - 1
            }
        }
        let hidden = layer([0, 1], "h", "", values: [0.832, 0.9047])
        let outputs = layer(hidden, "y", "′", values: [0.4254, 0.4629])
        nodes.append(GraphNode("½ Σ (y − t)²", name: "E", value: 0.2722, gradient: 1, isHighlighted: true))
        edges += outputs.map { GraphEdge(from: $0, to: nodes.count - 1) }
        return GraphDrawing(nodes: nodes, edges: edges).figure
    }

    static var unfolded: Figure {
        UnfoldedDrawing(
            steps: (1...5).map { UnfoldedStep(input: "x\($0)", output: "y\($0)", isHighlighted: $0 == 3) },
            inputWeight: "W", stateWeight: "U", outputWeight: "V"
        ).figure
    }

    static var unfoldedTwo: Figure {
        UnfoldedDrawing(
            cell: "LSTM", steps: ["the", "black", "cat", "sleeps"].map { UnfoldedStep(input: $0) }, states: ["c", "h"]
        ).title("One state for memory, one for output")
    }

    static var grid: Figure {
        let values: [[Double]] = [
            [0, -14, -20, -22], [-14, -18, -20, -20], [-20, -20, -18, -14], [-22, -20, -14, 0],
        ]
        return GridDrawing(
            values.enumerated().map { row, line in
                line.enumerated().map { column, value in
                    if value == 0 { return GridCell(kind: .terminal("end")) }
                    var arrows: [GridDirection] = row + column < 3 ? [.left] : [.right]
                    if row > 0 { arrows.append(row + column < 3 ? .up : .down) }
                    return GridCell(value, arrows: arrows, isHighlighted: row == 0 && column == 1)
                }
            }
        ).figure
    }

    static var gridMoves: Figure {
        GridDrawing(
            [
                [
                    GridCell(moves: [-1.2, -0.5, -2, -1.2]), GridCell(moves: [-1, -0.2, -1.1, -1.5]),
                    GridCell(kind: .terminal("+1")),
                ],
                [GridCell(moves: [-1, -2, -2, -2]), GridCell(kind: .wall), GridCell(0.31, arrows: [.up])],
            ], path: [CellIndex(1, 0), CellIndex(0, 0), CellIndex(0, 1), CellIndex(0, 2)]
        ).figure
    }

    static var cell: Figure {
        CellDrawing(
            lit: "f",
            values: [
                CellValue("f", 0.731), CellValue("i", 0.5), CellValue("g", -0.2), CellValue("o", 0.622),
                CellValue("c", 0.4653),
            ]
        ).title("The forget gate scales the memory")
    }

    static var sliding: Figure {
        SlidingWindow(
            [[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[-1, -2, -1], [0, 0, 0], [1, 2, 1]], padding: 1
        ).figure
    }

    static var tree: Figure {
        TreeDrawing(
            TreeNode(
                "petal length < 2.45", detail: "150 examples",
                children: [
                    TreeNode("setosa", detail: "50", answer: "yes", leaf: 0),
                    TreeNode(
                        "petal width < 1.75", detail: "100 examples", answer: "no", isHighlighted: true,
                        children: [
                            TreeNode("versicolor", detail: "49 of 54", answer: "yes", leaf: 1),
                            TreeNode("virginica", detail: "45 of 46", answer: "no", leaf: 2),
                        ]),
                ])
        ).figure
    }

    static var stump: Figure {
        TreeDrawing(
            TreeNode(
                "x < 2.5", detail: "ε = 0.3, α = 0.42",
                children: [TreeNode("+", answer: "yes", leaf: 0), TreeNode("−", answer: "no", leaf: 1)])
        ).figure
    }

    static var frames: Figure {
        FrameSequence(
            (0..<4).map { sweep in
                Frame(
                    "After \(sweep) sweeps",
                    GridDrawing(
                        (0..<3).map { row in
                            (0..<3).map { column in
                                row + column == 0
                                    ? GridCell(kind: .terminal("end")) : GridCell(-Double(min(sweep, row + column)))
                            }
                        }))
            }
        ).figure
    }
}
