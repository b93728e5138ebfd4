extension Double {
    func rounded(to places: Int) -> Double {
        let m = pow(10, places)  // expect error 17: cannot find 'pow' in scope
        return (self * m).rounded() / m
    }
}
print(3.14159.rounded(to: 2))
