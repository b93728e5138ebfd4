struct Temperature { var celsius: Double { didSet { print(1) } get { 5 } } }  // expect error 44: 'didSet' cannot be provided together with a getter
