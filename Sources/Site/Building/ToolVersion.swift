/// bangtin's own version.
package let toolVersion = "0.1.0"
