struct S {
    lazy let x = 1  // expect error 5: 'lazy' cannot be used on a let
}
