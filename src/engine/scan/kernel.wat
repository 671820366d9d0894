;; The inner loops of the scan, 64 bytes at a time. Three functions over one
;; fixed memory; every range is [p, e) in addresses of that memory. Loads may
;; touch up to 16 bytes past e, so the memory has slack behind every buffer.
;; Assembled by scripts/build-kernel.ts into kernel-bytes.ts.
(module
  (memory (export "memory") 69 69)

  ;; Newlines that the last call of copyScan passed.
  (global $newlines (export "newlines") (mut i32) (i32.const 0))

  ;; Sum of the sixteen unsigned bytes of v.
  (func $sum (param $v v128) (result i32)
    (local $s v128)
    (local.set $s (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $v))))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $s)) (i32x4.extract_lane 1 (local.get $s)))
      (i32.add (i32x4.extract_lane 2 (local.get $s)) (i32x4.extract_lane 3 (local.get $s)))))

  ;; How many bytes of [p, e) are a newline.
  (func $count (export "count") (param $p i32) (param $e i32) (result i32)
    (local $total i32) (local $rounds i32) (local $acc v128) (local $nl v128)
    (local.set $nl (i8x16.splat (i32.const 10)))
    (block $tail
      (loop $next
        (br_if $tail (i32.lt_s (i32.sub (local.get $e) (local.get $p)) (i32.const 64)))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load (local.get $p)) (local.get $nl))))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load offset=16 (local.get $p)) (local.get $nl))))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load offset=32 (local.get $p)) (local.get $nl))))
        (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (v128.load offset=48 (local.get $p)) (local.get $nl))))
        (local.set $p (i32.add (local.get $p) (i32.const 64)))
        (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
        ;; A lane of the accumulator holds 255: 63 rounds of 4.
        (if (i32.eq (local.get $rounds) (i32.const 63))
          (then
            (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
            (local.set $acc (v128.const i64x2 0 0))
            (local.set $rounds (i32.const 0))))
        (br $next)))
    (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
    (block $done
      (loop $byte
        (br_if $done (i32.ge_s (local.get $p) (local.get $e)))
        (local.set $total (i32.add (local.get $total) (i32.eq (i32.load8_u (local.get $p)) (i32.const 10))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $byte)))
    (local.get $total))

  ;; Where in [p, e) the first byte is that equals a or b; e if there is none.
  (func (export "find2") (param $p i32) (param $e i32) (param $a i32) (param $b i32) (result i32)
    (local $va v128) (local $vb v128) (local $v v128) (local $mask i32)
    (local.set $va (i8x16.splat (local.get $a)))
    (local.set $vb (i8x16.splat (local.get $b)))
    (block $none
      (loop $next
        (br_if $none (i32.ge_s (local.get $p) (local.get $e)))
        (local.set $v (v128.load (local.get $p)))
        (local.set $mask
          (i8x16.bitmask
            (v128.or (i8x16.eq (local.get $v) (local.get $va)) (i8x16.eq (local.get $v) (local.get $vb)))))
        (if (local.get $mask)
          (then
            (local.set $p (i32.add (local.get $p) (i32.ctz (local.get $mask))))
            (return (select (local.get $p) (local.get $e) (i32.lt_s (local.get $p) (local.get $e))))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (local.get $e))

  ;; Bytes of [p, e) up to the first backslash that follows a newline and is
  ;; followed by a dot: its address, or e. Counts the newlines passed.
  (func (export "copyScan") (param $p i32) (param $e i32) (result i32)
    (local $total i32) (local $rounds i32) (local $stop i32) (local $c i32)
    (local $acc v128) (local $nl v128) (local $bs v128) (local $dot v128)
    (local $a v128) (local $b v128) (local $d v128) (local $f v128)
    (local.set $nl (i8x16.splat (i32.const 10)))
    (local.set $bs (i8x16.splat (i32.const 92)))
    (local.set $dot (i8x16.splat (i32.const 46)))
    (loop $blocks
      (block $slow
        (loop $next
          (local.set $stop (local.get $e))
          (br_if $slow (i32.lt_s (i32.sub (local.get $e) (local.get $p)) (i32.const 64)))
          (local.set $a (v128.load (local.get $p)))
          (local.set $b (v128.load offset=16 (local.get $p)))
          (local.set $d (v128.load offset=32 (local.get $p)))
          (local.set $f (v128.load offset=48 (local.get $p)))
          (local.set $stop (i32.add (local.get $p) (i32.const 64)))
          (br_if $slow
            (v128.any_true
              (v128.or
                (v128.or
                  (v128.and (i8x16.eq (local.get $a) (local.get $bs))
                            (i8x16.eq (v128.load offset=1 (local.get $p)) (local.get $dot)))
                  (v128.and (i8x16.eq (local.get $b) (local.get $bs))
                            (i8x16.eq (v128.load offset=17 (local.get $p)) (local.get $dot))))
                (v128.or
                  (v128.and (i8x16.eq (local.get $d) (local.get $bs))
                            (i8x16.eq (v128.load offset=33 (local.get $p)) (local.get $dot)))
                  (v128.and (i8x16.eq (local.get $f) (local.get $bs))
                            (i8x16.eq (v128.load offset=49 (local.get $p)) (local.get $dot)))))))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $a) (local.get $nl))))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $b) (local.get $nl))))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $d) (local.get $nl))))
          (local.set $acc (i8x16.sub (local.get $acc) (i8x16.eq (local.get $f) (local.get $nl))))
          (local.set $p (local.get $stop))
          (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
          (if (i32.eq (local.get $rounds) (i32.const 63))
            (then
              (local.set $total (i32.add (local.get $total) (call $sum (local.get $acc))))
              (local.set $acc (v128.const i64x2 0 0))
              (local.set $rounds (i32.const 0))))
          (br $next)))
      ;; Byte by byte up to stop: a block with a candidate, or the tail.
      (loop $byte
        (if (i32.lt_s (local.get $p) (local.get $stop))
          (then
            (local.set $c (i32.load8_u (local.get $p)))
            (if (i32.eq (local.get $c) (i32.const 10))
              (then (local.set $total (i32.add (local.get $total) (i32.const 1)))))
            (if (i32.eq (local.get $c) (i32.const 92))
              (then
                (if (i32.and
                      (i32.eq (i32.load8_u offset=1 (local.get $p)) (i32.const 46))
                      (i32.eq (i32.load8_u (i32.sub (local.get $p) (i32.const 1))) (i32.const 10)))
                  (then
                    (global.set $newlines (i32.add (local.get $total) (call $sum (local.get $acc))))
                    (return (local.get $p))))))
            (local.set $p (i32.add (local.get $p) (i32.const 1)))
            (br $byte))))
      (br_if $blocks (i32.lt_s (local.get $p) (local.get $e))))
    (global.set $newlines (i32.add (local.get $total) (call $sum (local.get $acc))))
    (local.get $e)))
