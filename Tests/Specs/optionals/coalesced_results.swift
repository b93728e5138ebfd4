enum LoadError: Error { case missing(String) }
let files = ["a": "x"]
func load(_ name: String) -> Result<String, LoadError> {
    files[name].map(Result.success) ?? .failure(.missing(name))
}
print(load("a"), load("b"))  // expect: success("x") failure(main.LoadError.missing("b"))
