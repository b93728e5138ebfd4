struct Temperature {
    var celsius: Double {
        didSet { print("changed") }
    }
    var fahrenheit: Double {
        get { celsius * 1.8 + 32 }
        set { celsius = (newvalue - 32) / 1.8 }  // expect error 26: cannot find 'newvalue' in scope
    }
}
var t = Temperature(celsius: 1)
t.fahrenheit = 50
