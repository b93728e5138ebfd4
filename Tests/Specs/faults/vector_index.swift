func changed(_ index: Int) -> SIMD3<Double> {
    var vector = SIMD3(1.0, 2.0, 3.0)
    vector[index] = 7  // expect fault: Fatal error
    return vector
}
print(changed(0), changed(2))  // expect: SIMD3<Double>(7.0, 2.0, 3.0) SIMD3<Double>(1.0, 2.0, 7.0)
print(changed(3))
