/// The lecture that `lecture new` writes: everything an author needs once, and nothing twice.
enum LectureTemplate {
    static func text(titled title: String) -> String {
        """
        ---
        title: "\(escaped(title))"
        seed: 1
        ---

        ## A question

        How large is the area under $y = x^2$ between zero and one? More than a half, or less?

        > [!PREDICT]
        > Say it before you compute it.
        >
        > ---
        > Less: the curve lies below the straight line $y = x$, whose area is a half.

        ## By hand

        Cut the area into strips and add them up. Two strips first, each as high as the curve in its middle:

        ```swift
        //| label: strips
        //| steps: true
        let width = 1.0 / 2  // width of a strip
        let left = width * 0.25 * 0.25  // first strip
        let right = width * 0.75 * 0.75  // second strip
        let area = left + right  // both
        ```

        Two strips give 0.3125<!-- = area -->. More strips come closer:

        ```swift
        //| label: fig-strips
        //| caption: The area by the number of strips.
        func area(strips: Int) -> Double {
            var sum = 0.0
            for index in 0..<strips {
                let x = (Double(index) + 0.5) / Double(strips)
                sum += x * x / Double(strips)
            }
            return sum
        }
        Chart(1...10) { count in
            PointMark(x: .value("strips", count), y: .value("area", area(strips: count)))
        }
        ```

        @fig-strips settles at a third: `{swift} area(strips: 1000)`.

        ## Your turn

        ### Under a cube

        Write the same sum for $y = x^3$.

        ```swift
        //| exercise: cube
        //| points: 1
        //| hint: Only one factor changes.
        func cubeArea(strips: Int) -> Double {
            // BEGIN SOLUTION
            var sum = 0.0
            for index in 0..<strips {
                let x = (Double(index) + 0.5) / Double(strips)
                sum += x * x * x / Double(strips)
            }
            return sum
            // END SOLUTION
        }
        ```
        ```swift
        //| test: cube
        checkClose(cubeArea(strips: 2), 0.21875, "Two strips: their middles are 0.25 and 0.75.")
        checkClose(cubeArea(strips: 1000), 0.25, tolerance: 1e-4, "Many strips come close to a quarter.")
        ```
        ```swift
        //| test: cube
        //| misconception: That is still the square: each strip is as high as the cube of its middle.
        checkClose(cubeArea(strips: 2), 0.3125)
        ```

        ## Say it back

        > [!RECALL]
        > Why does the middle of a strip do better than its left end?
        >
        > ---
        > What the strip is too high on one side it is too low on the other.

        """
    }

    private static func escaped(_ title: String) -> String {
        title.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    }
}
