local function run(w, h, maxIter)
    local total = 0
    for py = 0, h - 1 do
        local ci = py * 2.0 / h - 1.0
        for px = 0, w - 1 do
            local cr = px * 3.0 / w - 2.0
            local zr, zi, k = 0.0, 0.0, 0
            while k < maxIter do
                local r2, i2 = zr * zr, zi * zi
                if r2 + i2 > 4.0 then break end
                zi = 2.0 * zr * zi + ci
                zr = r2 - i2 + cr
                k = k + 1
            end
            total = total + k
        end
    end
    return total
end
print(run(300, 300, 50))
